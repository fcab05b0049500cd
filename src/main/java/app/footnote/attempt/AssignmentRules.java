package app.footnote.attempt;

import app.footnote.grading.Credit;
import app.footnote.question.Draw;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules of an assignment.
 *
 * @param draw which questions are asked; whether their order is shuffled
 * @param durationSeconds how long an attempt lasts; null for as long as the window is open
 * @param attempts how many a student has; 0 for any number
 * @param pauseSeconds between the end of one attempt and the start of the next
 * @param optionsShuffled whether options stand in another order for each attempt
 * @param oneAtATime whether a page shows one question, else all
 * @param forwardOnly whether nobody may go back to a question that they left; only with one at a time
 * @param passwordHash what is to be typed to begin, as {@link SpokenPassword} stores it; null for nothing
 * @param points what all questions together are worth
 */
public record AssignmentRules(
        Window window,
        Draw draw,
        @Nullable Integer durationSeconds,
        int attempts,
        Counting counts,
        int pauseSeconds,
        boolean optionsShuffled,
        boolean oneAtATime,
        boolean forwardOnly,
        @Nullable String passwordHash,
        ReviewMatrix review,
        Credit credit,
        double points) {
    /** What most quizzes are like: so many questions, shuffled, so many minutes, one attempt. */
    public static AssignmentRules usual(Window window, int questions, @Nullable Duration duration) {
        return new AssignmentRules(
                window,
                Draw.of(questions),
                duration == null ? null : Integer.valueOf((int) duration.toSeconds()),
                1,
                Counting.BEST,
                0,
                true,
                false,
                false,
                null,
                ReviewMatrix.usual(),
                Credit.PROPORTIONAL_WITH_PENALTY,
                questions);
    }

    public Optional<Duration> duration() {
        return Optional.ofNullable(durationSeconds).map(Duration::ofSeconds);
    }

    /** The rules as they are for whom something is changed. */
    public AssignmentRules with(RuleChange change) {
        return new AssignmentRules(
                new Window(
                        other(change.visibleAt(), window.visibleAt()),
                        other(change.opensAt(), window.opensAt()),
                        other(change.dueAt(), window.dueAt()),
                        change.lateUntil() == null && later(change.dueAt(), window.lateUntil())
                                ? null
                                : other(change.lateUntil(), window.lateUntil())),
                draw,
                other(change.durationSeconds(), durationSeconds),
                change.attempts() == null ? attempts : change.attempts(),
                counts,
                change.pauseSeconds() == null ? pauseSeconds : change.pauseSeconds(),
                optionsShuffled,
                oneAtATime,
                forwardOnly,
                other(change.passwordHash(), passwordHash),
                review,
                credit,
                points);
    }

    /** The same rules in another window. */
    AssignmentRules in(Window other) {
        return new AssignmentRules(
                other,
                draw,
                durationSeconds,
                attempts,
                counts,
                pauseSeconds,
                optionsShuffled,
                oneAtATime,
                forwardOnly,
                passwordHash,
                review,
                credit,
                points);
    }

    private static <T> @Nullable T other(@Nullable T changed, @Nullable T usual) {
        return changed == null ? usual : changed;
    }

    /** Whoever may hand in on time after everybody else's last moment has no late one before it. */
    private static boolean later(@Nullable Long due, @Nullable Long lateUntil) {
        return due != null && lateUntil != null && due > lateUntil;
    }
}
