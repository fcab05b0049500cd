package app.footnote.live;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How many messages one socket may send: {@value #AT_ONCE} at once, then one every tenth of a second. */
final class MessageLimit {
    private static final int AT_ONCE = 30;
    private static final long ONE_MORE = Duration.ofMillis(100).toNanos();

    /** Whoever goes on after so many were refused is cut off. */
    private static final int PATIENCE = 200;

    private final LongSupplier nanos;
    private long fullAt;
    private int refused;

    MessageLimit(LongSupplier nanos) {
        this.nanos = nanos;
        this.fullAt = nanos.getAsLong();
    }

    /** What becomes of a message. */
    enum Verdict {
        FITS,
        TOO_MANY,
        FLOOD
    }

    Verdict take() {
        long now = nanos.getAsLong();
        long next = (fullAt - now > 0 ? fullAt : now) + ONE_MORE;
        if (next - now > AT_ONCE * ONE_MORE) {
            refused++;
            return refused > PATIENCE ? Verdict.FLOOD : Verdict.TOO_MANY;
        }
        fullAt = next;
        return Verdict.FITS;
    }
}
