package app.footnote.author;

import java.time.Instant;

/**
 * A set that its author offers to an instructor of theirs.
 *
 * @param to who is asked
 * @param message what the author says of it; may be empty
 * @param answer what the instructor says; may be empty
 */
record SetOffer(long id, long set, String slug, long to, String message, Instant at, State state, String answer) {
    /** What became of it. */
    enum State {
        OPEN,
        TAKEN,
        DECLINED
    }
}
