package app.footnote.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The rules as they hold for one student. Extra time lengthens whatever is timed: the duration; the window where an
 * attempt as long as that would not fit into it; and the window itself where it is all that is timed, which it is
 * without a duration and when it is at most {@link #LONGEST_SITTING} long.
 *
 * @param rules with what was changed for this student
 * @param extraPercent how much longer they have
 */
public record Terms(AssignmentRules rules, int extraPercent) {
    /** Within a longer window everybody chooses their own time. */
    static final Duration LONGEST_SITTING = Duration.ofHours(12);

    /** How long an attempt lasts; empty for as long as the window is open. */
    public Optional<Duration> duration() {
        return rules.duration().map(usual -> usual.plus(extra(usual)));
    }

    /** How long an attempt may last beside the usual. */
    public Duration extra() {
        return rules.duration().or(this::sitting).map(this::extra).orElse(Duration.ZERO);
    }

    /** From then on an attempt counts as late. */
    public Optional<Instant> due() {
        return rules.window().due().map(due -> due.plus(extra()));
    }

    /** When nobody may work any more. */
    public Optional<Instant> closes() {
        return rules.window().closes().map(closes -> closes.plus(extra()));
    }

    /** The last moment to begin; whoever has extra time has it for working and begins with the others. */
    public Optional<Instant> lastStart() {
        return rules.duration().isPresent() ? rules.window().closes() : closes();
    }

    /** When an attempt ends, apart from time that is given back; empty where nothing ends it. */
    public Optional<Instant> end(Instant start) {
        Optional<Instant> full = duration().map(start::plus);
        Optional<Instant> closes = closes();
        return full.isPresent() && closes.isPresent()
                ? Optional.of(full.get().isBefore(closes.get()) ? full.get() : closes.get())
                : full.or(() -> closes);
    }

    private Optional<Duration> sitting() {
        Window window = rules.window();
        if (window.opens().isEmpty() || window.due().isEmpty()) {
            return Optional.empty();
        }
        Duration open = Duration.between(window.opens().get(), window.due().get());
        return Optional.of(open).filter(time -> time.compareTo(LONGEST_SITTING) <= 0);
    }

    private Duration extra(Duration usual) {
        return usual.multipliedBy(extraPercent).dividedBy(100);
    }
}
