package app.footnote.author;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the folds after a change of a key have come.
 *
 * @param step which of them is being made, from 0
 * @param position the last id that is done of it
 * @param done how many are done of it, of a total of so many
 */
record KeyRepair(
        long change,
        int step,
        long position,
        int done,
        int total,
        Changed changed,
        Instant begunAt,
        @Nullable Instant endedAt) {
    /** How many of each are others than before. */
    record Changed(int responses, int attempts, int rooms, int reviews) {
        static final Changed NOTHING = new Changed(0, 0, 0, 0);

        Changed plus(Changed more) {
            return new Changed(
                    responses + more.responses, attempts + more.attempts, rooms + more.rooms, reviews + more.reviews);
        }
    }

    static KeyRepair begun(long change, Instant now) {
        return new KeyRepair(change, 0, 0, 0, 0, Changed.NOTHING, now, null);
    }

    boolean ended() {
        return endedAt != null;
    }

    /** So many are to be done in this step. */
    KeyRepair of(int all) {
        return new KeyRepair(change, step, position, done, all, changed, begunAt, endedAt);
    }

    /** After a part of the step. */
    KeyRepair after(long last, int more, Changed others) {
        return new KeyRepair(change, step, last, done + more, total, changed.plus(others), begunAt, endedAt);
    }

    /** At the begin of the next step. */
    KeyRepair onward() {
        return new KeyRepair(change, step + 1, 0, 0, 0, changed, begunAt, endedAt);
    }

    KeyRepair endedAt(Instant now) {
        return new KeyRepair(change, step, position, done, total, changed, begunAt, now);
    }
}
