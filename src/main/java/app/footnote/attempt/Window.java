package app.footnote.attempt;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an assignment can be seen and worked on, in epoch milliseconds; null where nothing is said: visible and open at
 * once, without an end, and nothing late.
 *
 * @param visibleAt from when on students see it
 * @param opensAt from when on they may begin
 * @param dueAt when it is to be done
 * @param lateUntil until when it may be done late
 */
public record Window(
        @Nullable Long visibleAt,
        @Nullable Long opensAt,
        @Nullable Long dueAt,
        @Nullable Long lateUntil) {
    public static Window between(@Nullable Instant opens, @Nullable Instant due) {
        return new Window(null, millis(opens), millis(due), null);
    }

    public Optional<Instant> visible() {
        return instant(visibleAt);
    }

    public Optional<Instant> opens() {
        return instant(opensAt);
    }

    public Optional<Instant> due() {
        return instant(dueAt);
    }

    /** When nobody may work on it any more. */
    public Optional<Instant> closes() {
        return instant(lateUntil == null ? dueAt : lateUntil);
    }

    private static Optional<Instant> instant(@Nullable Long millis) {
        return Optional.ofNullable(millis).map(Instant::ofEpochMilli);
    }

    private static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : Long.valueOf(instant.toEpochMilli());
    }
}
