package app.footnote.db;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes ids: positive 64-bit numbers that grow with time. From the top: 41 bits of milliseconds since 2026, 10 bits for
 * the node, 12 bits that count within the millisecond. Each is greater than the one before, also when more than 4,096
 * are made in a millisecond (the next ones are borrowed) and when the clock is set back.
 */
public final class Ids {
    private static final long EPOCH = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
    private static final int COUNT_BITS = 12;
    private static final int NODE_BITS = 10;
    private static final long COUNT_MASK = (1L << COUNT_BITS) - 1;

    private final InstantSource clock;
    private final long node;

    /** Time and count of the last id, without the node between them. */
    private final AtomicLong last;

    /**
     * @param node tells processes apart that share one database, 0 to 1023
     * @param after the greatest id made so far, so that none comes twice when the clock was set back between two starts
     */
    public Ids(InstantSource clock, int node, long after) {
        if (node < 0 || node >= 1 << NODE_BITS) {
            throw new IllegalArgumentException("A node is a number from 0 to 1023, not " + node);
        }
        this.clock = clock;
        this.node = node;
        this.last = new AtomicLong(after >> (COUNT_BITS + NODE_BITS) << COUNT_BITS | after & COUNT_MASK);
    }

    /** Ids for the one process on this database, greater than every id in its tables. */
    public static Ids continuing(Database database, InstantSource clock) {
        return new Ids(clock, 0, database.read(GreatestId::of));
    }

    /** What all ids are greater than or equal to that are made at the moment or later, and less than which those before. */
    public static long from(Instant moment) {
        return Math.max(0, moment.toEpochMilli() - EPOCH) << (COUNT_BITS + NODE_BITS);
    }

    /** When an id was made. */
    public static Instant madeAt(long id) {
        return Instant.ofEpochMilli(EPOCH + (id >> (COUNT_BITS + NODE_BITS)));
    }

    /** The next id. */
    public long next() {
        long now = clock.millis() - EPOCH << COUNT_BITS;
        long own = last.updateAndGet(previous -> Math.max(previous + 1, now));
        return own >> COUNT_BITS << (COUNT_BITS + NODE_BITS) | node << COUNT_BITS | own & COUNT_MASK;
    }
}
