package app.footnote.account;

import java.time.Instant;
import java.util.Optional;

/**
 * What one person did, offered to another or already theirs.
 *
 * @param from who did it
 * @param to to whom it is offered
 * @param mergedBy the administrator who made two people one; empty where somebody claims what is theirs
 * @param movedAt when it was moved; empty while it is not
 */
record Claim(long id, long from, long to, Optional<Long> mergedBy, Instant offeredAt, Optional<Instant> movedAt) {
    boolean moved() {
        return movedAt.isPresent();
    }

    Move move() {
        return new Move(id, from, to);
    }
}
