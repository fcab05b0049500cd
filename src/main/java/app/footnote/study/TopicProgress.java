package app.footnote.study;

import app.footnote.question.Topic;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody is with a topic.
 *
 * @param cards how many it has
 * @param seen how many of them were answered at least once
 * @param right how many of these were right the last time
 * @param mastery the expected share of its cards that would be recalled now, see {@link KnownTopic}
 * @param lastPractised when a card of it was last answered, or null
 */
public record TopicProgress(
        Topic topic,
        int cards,
        int seen,
        int right,
        double mastery,
        @Nullable Instant lastPractised) {}
