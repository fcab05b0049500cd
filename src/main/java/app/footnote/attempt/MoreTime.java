package app.footnote.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The exception by which an attempt ends later than it would. */
final class MoreTime {
    private static final int WHOLE = 100;

    private MoreTime() {}

    /**
     * @param before what is other for the student already
     * @param terms as they hold for the student
     * @param until when the attempt is to end, at the earliest
     */
    static RuleChange until(Instant until, Instant started, Terms terms, RuleChange before) {
        return new RuleChange(
                before.visibleAt(),
                before.opensAt(),
                moved(until, terms, before.dueAt(), true),
                moved(until, terms, before.lateUntil(), false),
                seconds(until, started, terms, before),
                before.attempts(),
                before.pauseSeconds(),
                before.passwordHash());
    }

    /** Extra time comes on top by itself: {@code seconds · (100 + extra) ∕ 100} reach to the moment. */
    private static @Nullable Integer seconds(Instant until, Instant started, Terms terms, RuleChange before) {
        Optional<Duration> usual = terms.duration();
        if (usual.isEmpty() || !started.plus(usual.get()).isBefore(until)) {
            return before.durationSeconds();
        }
        long wanted = Duration.between(started, until).toSeconds() * WHOLE;
        int all = WHOLE + terms.extraPercent();
        return Math.toIntExact((wanted + all - 1) / all);
    }

    /** Where it closes before the moment, it is due then; an own last moment before it would close it all the same. */
    private static @Nullable Long moved(Instant until, Terms terms, @Nullable Long before, boolean due) {
        boolean closed = terms.closes().filter(closes -> closes.isBefore(until)).isPresent();
        return closed && (due || before != null) ? Long.valueOf(until.toEpochMilli()) : before;
    }
}
