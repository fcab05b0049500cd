package app.footnote.study.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The next state of a card: what it was, how it went and when, in; what it is now and when it is due, out. What a
 * preview shows is what a review gives, because both are this function of the same arguments.
 */
public record Scheduler(Fsrs model, SchedulerSettings settings, StudyDays days) {
    /** FSRS-6 with its published weights and what is usual. */
    public static Scheduler usual(StudyDays days) {
        return new Scheduler(new Fsrs(Parameters.FSRS_6), SchedulerSettings.USUAL, days);
    }

    /** @param before the state until now, or null for a new card */
    public CardState next(@Nullable CardState before, Recall recall, Instant now, Placement placement) {
        Counted counted = count(before, recall, now);
        if (before == null) {
            return step(Phase.LEARNING, 0, counted, placement);
        }
        if (before.phase() != Phase.REVIEW) {
            return step(before.phase(), before.step(), counted, placement);
        }
        if (recall.grade() == Grade.AGAIN) {
            return step(Phase.RELEARNING, 0, counted, placement);
        }
        return inDays(counted, grown(before, counted, placement));
    }

    /** The same for a grade that counts fully. */
    public CardState next(@Nullable CardState before, Grade grade, Instant now, Placement placement) {
        return next(before, Recall.of(grade), now, placement);
    }

    /** What each grade would give. */
    public Map<Grade, CardState> preview(@Nullable CardState before, Instant now, Placement placement) {
        Map<Grade, CardState> result = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) {
            result.put(grade, next(before, grade, now, placement));
        }
        return result;
    }

    /** The chance of recall at that moment. */
    public double retrievability(CardState state, Instant now) {
        return model.retrievability(
                days.between(state.lastReview(), now), state.memory().stability());
    }

    private Counted count(@Nullable CardState before, Recall recall, Instant now) {
        if (before == null) {
            return new Counted(recall.first(model), recall.grade(), now, 1, 0);
        }
        Memory memory = recall.next(model, before.memory(), days.between(before.lastReview(), now));
        boolean lapsed = before.phase() == Phase.REVIEW && recall.grade() == Grade.AGAIN;
        return new Counted(memory, recall.grade(), now, before.reviews() + 1, before.lapses() + (lapsed ? 1 : 0));
    }

    private CardState step(Phase phase, int step, Counted counted, Placement placement) {
        Steps steps = phase == Phase.LEARNING ? settings.learning() : settings.relearning();
        Grade grade = counted.grade();
        int next = grade == Grade.AGAIN ? 0 : grade == Grade.GOOD ? step + 1 : step;
        if (grade == Grade.EASY || !steps.has(next)) {
            return inDays(
                    counted,
                    spread(days(counted.memory()), Chosen.NOTHING, counted, placement)
                            .interval());
        }
        Duration wait = grade == Grade.HARD ? steps.hardWait(next) : steps.wait(next);
        return counted.state(phase, next, counted.now().plus(wait));
    }

    /**
     * The interval of a card that was known. Hard is never longer than Good, Good longer than Hard and Easy longer than
     * Good by a day at least, whatever the weights say.
     */
    private int grown(CardState before, Counted counted, Placement placement) {
        long elapsed = days.between(before.lastReview(), counted.now());
        double good = days(other(before, counted, elapsed, Grade.GOOD));
        double hard = Math.min(good, days(other(before, counted, elapsed, Grade.HARD)));
        if (counted.grade() == Grade.HARD) {
            return spread(hard, Chosen.NOTHING, counted, placement).interval();
        }
        Chosen least = spread(hard, Chosen.NOTHING, counted, placement.anew());
        if (counted.grade() == Grade.EASY) {
            least = spread(good, least, counted, placement.anew());
            return spread(days(counted.memory()), least, counted, placement).interval();
        }
        return spread(good, least, counted, placement).interval();
    }

    private Memory other(CardState before, Counted counted, long elapsed, Grade grade) {
        return counted.grade() == grade ? counted.memory() : model.next(before.memory(), elapsed, grade);
    }

    private double days(Memory memory) {
        return model.days(memory.stability(), settings.desiredRetention());
    }

    /**
     * Chooses an interval that is longer than another one. The one that was given already stands wherever it could have
     * been chosen, whatever was due on those days then.
     */
    private Chosen spread(double interval, Chosen below, Counted counted, Placement placement) {
        LocalDate today = days.dayOf(counted.now());
        int most = settings.most(today);
        if (!settings.fuzz()) {
            int exact = (int) Math.min(most, Math.max(below.interval() + 1L, Math.round(interval)));
            return new Chosen(exact, exact);
        }
        int lower = Fuzz.about(interval, 1, most).lower();
        int upper = Fuzz.about(interval, below.greatest() + 1, most).upper();
        if (placement.given() >= lower && placement.given() <= upper) {
            return new Chosen(placement.given(), upper);
        }
        Fuzz.Range range = Fuzz.about(interval, below.interval() + 1, most);
        return new Chosen(placement.in(range, counted.reviews(), today, settings.easyDays()), upper);
    }

    private CardState inDays(Counted counted, int interval) {
        return counted.state(
                Phase.REVIEW, 0, days.startOf(days.dayOf(counted.now()).plusDays(interval)));
    }

    /** An interval, and the greatest that could have been chosen in its place. */
    private record Chosen(int interval, int greatest) {
        private static final Chosen NOTHING = new Chosen(0, 0);
    }

    /** The memory and the counts after the review, which do not depend on what the card waits for next. */
    private record Counted(Memory memory, Grade grade, Instant now, int reviews, int lapses) {
        CardState state(Phase phase, int step, Instant due) {
            return new CardState(phase, step, memory, due, now, grade, reviews, lapses);
        }
    }
}
