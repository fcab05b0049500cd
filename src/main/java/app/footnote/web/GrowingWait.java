package app.footnote.web;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;

/**
 * A wait that doubles with every failure in a row. An attempt counts as failed from its beginning until it is said to
 * have succeeded, so that a hundred at once are no way around it; one that has to wait changes nothing.
 */
public final class GrowingWait {
    private static final int MOST_KEYS = 20_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(12);

    private final int free;
    private final long first;
    private final long longest;
    private final InstantSource clock;
    private final Map<String, Failures> failures = new RateLimit.Recent<>(MOST_KEYS);

    /**
     * @param free how many failures in a row cost nothing
     * @param first the wait after the failure that follows
     * @param longest what no wait exceeds
     */
    public GrowingWait(int free, Duration first, Duration longest, InstantSource clock) {
        this.free = free;
        this.first = first.toMillis();
        this.longest = longest.toMillis();
        this.clock = clock;
    }

    /** @param until when the next attempt may begin, in epoch milliseconds */
    private record Failures(int count, long until) {}

    /** Begins an attempt. Gives how long to wait for it, and zero where it has begun. */
    public synchronized Duration begin(String key) {
        long now = clock.millis();
        Failures before = failures.get(key);
        if (before == null || now - before.until() > FORGOTTEN_AFTER.toMillis()) {
            before = new Failures(0, now);
        }
        if (before.until() > now) {
            return Duration.ofMillis(before.until() - now);
        }
        int count = before.count() + 1;
        failures.put(key, new Failures(count, now + waitAfter(count)));
        return Duration.ZERO;
    }

    /** The attempt succeeded: the failures before it are forgotten. */
    public synchronized void succeeded(String key) {
        failures.remove(key);
    }

    private long waitAfter(int count) {
        if (count < free) {
            return 0;
        }
        int doublings = Math.min(count - free, 30);
        return Math.min(longest, first << doublings);
    }
}
