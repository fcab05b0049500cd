package app.footnote.live;

import app.footnote.db.Database;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.LongSupplier;

/**
 * What rooms run on.
 *
 * @param nanos a monotonic clock, for what must not jump
 * @param threads where rooms think and send
 * @param timer only wakes others
 */
record RoomWorks(
        Database database,
        InstantSource clock,
        LongSupplier nanos,
        Executor threads,
        ScheduledExecutorService timer,
        Listener listener) {
    /** Who hears of what rooms came to. */
    interface Listener {
        /** @param number of the last event that belongs to it */
        void revealed(Room room, long number, int question);

        void closed(Room room);
    }
}
