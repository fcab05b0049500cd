package app.footnote.study.memory;

import java.time.Instant;

/**
 * The state of a card that was reviewed at least once.
 *
 * @param step which of the learning or relearning steps it is at, from 0
 * @param due when it should be asked again
 * @param lastGrade what the last review gave
 * @param reviews how many there were
 * @param lapses how often it was forgotten after it had been learnt
 */
public record CardState(
        Phase phase,
        int step,
        Memory memory,
        Instant due,
        Instant lastReview,
        Grade lastGrade,
        int reviews,
        int lapses) {
    /** Whether it was recalled the last time. */
    public boolean recalled() {
        return lastGrade != Grade.AGAIN;
    }
}
