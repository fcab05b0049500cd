package app.footnote.live.room;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * How long the way to one client and back takes, measured by the server on a monotonic clock: it sends a number that
 * nobody can guess and waits until it comes back.
 *
 * <p>The rule that is told to players: an answer is credited half of the shortest way and back of the last {@value
 * #KEPT} measured, at most {@link #MOST}. A client that holds its replies back to seem far away gains at most that,
 * never time after the deadline, and only where the rule of scoring counts speed: of 20 seconds, 4 points of 1000. Replies
 * that nobody asked for, or that come twice, measure nothing; one that never comes measures nothing either.
 *
 * <p>What one client holds back for longer than it takes to answer is seen through too: no answer can have come by a way
 * that is longer than the time since its question was sent.
 */
public final class RoundTrips {
    /** The most that an answer is credited. */
    public static final Duration MOST = Duration.ofMillis(150);

    private static final int KEPT = 8;

    private final Map<Long, Long> sent = new HashMap<>();
    private final long[] measured = new long[KEPT];
    private int count;

    /** A number was sent, at a moment of the monotonic clock in nanoseconds. */
    public synchronized void sent(long number, long nanos) {
        if (sent.size() >= KEPT) {
            sent.clear();
        }
        sent.put(number, nanos);
    }

    /** A number came back. */
    public synchronized void returned(long number, long nanos) {
        Long began = sent.remove(number);
        if (began != null && nanos >= began) {
            measured[count % KEPT] = nanos - began;
            count++;
        }
    }

    /** What an answer is credited that was received so long after its question was sent. */
    public synchronized Duration credit(Duration sinceQuestion) {
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < Math.min(count, KEPT); i++) {
            shortest = Math.min(shortest, measured[i]);
        }
        if (count == 0) {
            return Duration.ZERO;
        }
        long way = Math.min(shortest, Math.max(0, sinceQuestion.toNanos()));
        return Duration.ofNanos(Math.min(way / 2, MOST.toNanos()));
    }
}
