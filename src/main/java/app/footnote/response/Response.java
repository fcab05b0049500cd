package app.footnote.response;

import app.footnote.grading.Given;
import app.footnote.grading.Outcome;
import app.footnote.grading.Sureness;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One answer by one learner to one version of a question.
 *
 * @param ownId what the device calls it that it was given on, so that none is stored twice; null where it has no name
 * @param contextId the round, attempt or room
 * @param seed of the presentation that was shown
 * @param guesses among how many answers a guess would have chosen, 0 where there was nothing to choose from
 * @param sureness how sure they said they were, or null where they did not say
 * @param took from seeing the question to answering it, or null where nobody knows
 */
public record Response(
        long id,
        @Nullable String ownId,
        long person,
        long questionVersion,
        long card,
        Context context,
        long contextId,
        long seed,
        Given given,
        Outcome outcome,
        int guesses,
        @Nullable Sureness sureness,
        Instant answeredAt,
        @Nullable Duration took) {}
