package app.footnote.live.wire;

import app.footnote.grading.Given;
import org.jspecify.annotations.Nullable;

/**
 * What only one player sees.
 *
 * @param name as it is shown to others
 * @param answer to the question and vote that the room is at, or null
 * @param result of the question, from its reveal on, or null
 * @param rank from 1; 0 before anything was revealed
 * @param until when their own time is over, in milliseconds since 1970, or null where it is over as everybody's
 */
public record Own(
        int player,
        String name,
        @Nullable Answer answer,
        @Nullable Result result,
        int score,
        int rank,
        @Nullable Long until) {
    /** An answer that is stored. */
    public record Answer(String id, Given given) {}

    /**
     * How the player's answer was judged.
     *
     * @param answered whether there was one
     * @param score between 0 and 1
     * @param points what it adds
     */
    public record Result(boolean answered, boolean correct, double score, int points) {}
}
