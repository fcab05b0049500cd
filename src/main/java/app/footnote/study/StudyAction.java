package app.footnote.study;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a learner did with a card beside answering.
 *
 * @param session in which it was done, or null
 * @param amount of a grade its number, of putting off and of a date the moment in epoch milliseconds; else null
 * @param subject of an undoing what it undoes, of a grade the response that it is about, of a suspension that came with
 *     an answer that answer; else null
 */
record StudyAction(
        long id,
        long person,
        long card,
        @Nullable Long session,
        Kind kind,
        @Nullable Long amount,
        @Nullable Long subject,
        Instant at) {
    /** What was done. */
    enum Kind {
        /** A step counts no more. */
        UNDO,
        /** The learner's own Hard or Easy for an answer that was right. */
        GRADE,
        /** Out of the way until the next day. */
        BURY,
        /** Out of the way until it is taken back in. */
        SUSPEND,
        UNSUSPEND,
        FLAG,
        UNFLAG,
        /** Forgets what was learnt: it is a new card again. */
        RESET,
        /** A day on which it is to come. */
        DUE;

        /** Whether the card is done with for now. */
        boolean closesTurn() {
            return this == BURY || this == SUSPEND || this == RESET || this == DUE;
        }
    }
}
