package app.footnote.study.memory;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The next state of a card: what it was, how it went and when, in; what it is now and when it is due, out.
 *
 * @param desiredRetention the chance of recall at which a card comes back, for example 0.9
 */
public record Scheduler(Fsrs model, Steps learning, Steps relearning, double desiredRetention) {
    private static final double USUAL_RETENTION = 0.9;

    /** The defaults: FSRS-6 with its published weights, the usual steps, nine of ten recalled. */
    public static Scheduler usual() {
        return new Scheduler(new Fsrs(Parameters.FSRS_6), Steps.LEARNING, Steps.RELEARNING, USUAL_RETENTION);
    }

    /** @param before the state until now, or null for a new card */
    public CardState next(@Nullable CardState before, Grade grade, Instant now, StudyDays days) {
        if (before == null) {
            return step(Phase.LEARNING, 0, new Counted(model.first(grade), 1, 0), grade, now, days);
        }
        Memory memory = model.next(before.memory(), days.between(before.lastReview(), now), grade);
        boolean lapsed = before.phase() == Phase.REVIEW && grade == Grade.AGAIN;
        Counted counted = new Counted(memory, before.reviews() + 1, before.lapses() + (lapsed ? 1 : 0));
        if (lapsed) {
            return step(Phase.RELEARNING, 0, counted, grade, now, days);
        }
        if (before.phase() == Phase.REVIEW) {
            return inDays(counted, grade, now, days);
        }
        return step(before.phase(), before.step(), counted, grade, now, days);
    }

    /** The chance of recall at that moment. */
    public double retrievability(CardState state, Instant now, StudyDays days) {
        return model.retrievability(
                days.between(state.lastReview(), now), state.memory().stability());
    }

    private CardState step(Phase phase, int step, Counted counted, Grade grade, Instant now, StudyDays days) {
        Steps steps = phase == Phase.LEARNING ? learning : relearning;
        int next = grade == Grade.AGAIN ? 0 : grade == Grade.GOOD ? step + 1 : step;
        if (grade == Grade.EASY || !steps.has(next)) {
            return inDays(counted, grade, now, days);
        }
        Duration wait = grade == Grade.HARD ? steps.hardWait(next) : steps.wait(next);
        return counted.state(phase, next, now.plus(wait), now, grade);
    }

    private CardState inDays(Counted counted, Grade grade, Instant now, StudyDays days) {
        int interval = model.interval(counted.memory().stability(), desiredRetention);
        Instant due = days.startOf(days.dayOf(now).plusDays(interval));
        return counted.state(Phase.REVIEW, 0, due, now, grade);
    }

    /** The memory and the counts after the review, which do not depend on what the card waits for next. */
    private record Counted(Memory memory, int reviews, int lapses) {
        CardState state(Phase phase, int step, Instant due, Instant now, Grade grade) {
            return new CardState(phase, step, memory, due, now, grade, reviews, lapses);
        }
    }
}
