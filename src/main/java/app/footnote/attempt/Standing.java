package app.footnote.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody may do about an assignment.
 *
 * @param when the moment that the state waits for or ended at; empty where there is none
 * @param running the attempt under way; 0 for none
 * @param left how many attempts may still be begun; −1 for any number
 */
public record Standing(State state, Optional<Instant> when, long running, int left) {
    /** Where they stand. */
    public enum State {
        /** It cannot be seen yet. */
        HIDDEN,
        /** It opens at the moment. */
        WAITING,
        RUNNING,
        OPEN,
        /** It may be begun, but is late. */
        LATE,
        /** The next attempt may begin at the moment. */
        PAUSED,
        /** All attempts were made. */
        USED_UP,
        CLOSED;

        /** In message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether an attempt may begin. */
        public boolean mayBegin() {
            return this == OPEN || this == LATE;
        }
    }

    /** An attempt that was begun; empty where it was not submitted. */
    record Taken(long id, Optional<Instant> submitted) {}

    static Standing of(Terms terms, List<Taken> attempts, Instant now) {
        AssignmentRules rules = terms.rules();
        int allowed = rules.attempts();
        int left = allowed == 0 ? -1 : Math.max(0, allowed - attempts.size());
        Optional<Taken> running =
                attempts.stream().filter(taken -> taken.submitted().isEmpty()).findFirst();
        if (running.isPresent()) {
            return new Standing(State.RUNNING, Optional.empty(), running.get().id(), left);
        }
        Optional<Instant> opens = rules.window().opens();
        if (attempts.isEmpty() && isBefore(now, rules.window().visible())) {
            return new Standing(State.HIDDEN, rules.window().visible(), 0, left);
        }
        if (left == 0) {
            return new Standing(State.USED_UP, Optional.empty(), 0, left);
        }
        if (terms.lastStart().filter(last -> !now.isBefore(last)).isPresent()) {
            return new Standing(State.CLOSED, terms.lastStart(), 0, left);
        }
        if (isBefore(now, opens)) {
            return new Standing(State.WAITING, opens, 0, left);
        }
        Optional<Instant> pause = attempts.stream()
                .flatMap(taken -> taken.submitted().stream())
                .max(Instant::compareTo)
                .map(last -> last.plus(Duration.ofSeconds(rules.pauseSeconds())));
        if (isBefore(now, pause)) {
            return new Standing(State.PAUSED, pause, 0, left);
        }
        boolean late = rules.window().due().filter(due -> !now.isBefore(due)).isPresent();
        return new Standing(late ? State.LATE : State.OPEN, terms.lastStart(), 0, left);
    }

    private static boolean isBefore(Instant now, Optional<Instant> moment) {
        return moment.filter(now::isBefore).isPresent();
    }
}
