package app.footnote.web;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often something may be done: a bucket of tokens for every key, from which each time takes one and which fills up
 * again with time. Remembers a bounded number of keys, those that were used last.
 *
 * <p>A bucket is kept as one instant, when it will be full again (the generic cell rate algorithm): a token moves it
 * one interval further.
 */
public final class RateLimit {
    private static final int MOST_KEYS = 20_000;

    private final long interval;
    private final long capacity;
    private final InstantSource clock;
    private final Map<String, Long> fullAt = new Recent<>(MOST_KEYS);

    /**
     * @param atOnce how many tokens a full bucket has
     * @param oneMore how long it takes until a token is back
     */
    public RateLimit(int atOnce, Duration oneMore, InstantSource clock) {
        interval = oneMore.toMillis();
        capacity = atOnce * interval;
        this.clock = clock;
    }

    /** Takes a token. Gives how long to wait for one where there is none, and zero where one was taken. */
    public synchronized Duration take(String key) {
        long now = clock.millis();
        long next = Math.max(fullAt.getOrDefault(key, now), now) + interval;
        if (next - now > capacity) {
            return Duration.ofMillis(next - now - capacity);
        }
        fullAt.put(key, next);
        return Duration.ZERO;
    }

    /** Puts a token back, for what turned out not to count. */
    public synchronized void giveBack(String key) {
        fullAt.computeIfPresent(key, (same, full) -> full - interval);
    }

    synchronized int keys() {
        return fullAt.size();
    }

    /** What was used last, so many of them. */
    static final class Recent<V> extends LinkedHashMap<String, V> {
        private final int most;

        Recent(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > most;
        }
    }
}
