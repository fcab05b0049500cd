package app.footnote.study.queue;

import app.footnote.study.forecast.StudiedCard;
import app.footnote.study.memory.Memory;
import app.footnote.study.memory.Phase;
import app.footnote.study.memory.StudyDays;
import java.time.Instant;

/**
 * A card that is due, with what its place in the queue depends on.
 *
 * @param set the id of its set
 */
public record DueCard(long card, long set, Phase phase, Instant due, Memory memory, Instant lastReview) {
    /** As a forecast knows it. */
    public StudiedCard studied(StudyDays days, Instant now) {
        return new StudiedCard(card, memory, (int) days.between(lastReview, now), 0);
    }

    /** Whether it is in its first steps or in those after a lapse. */
    public boolean isInSteps() {
        return phase != Phase.REVIEW;
    }
}
