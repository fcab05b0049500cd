package app.footnote.study.forecast;

import app.footnote.study.memory.Fsrs;
import app.footnote.study.memory.Grade;
import app.footnote.study.memory.Memory;
import java.util.List;
import java.util.random.RandomGenerator;

/** Somebody whose memory is the model's, who recalls by chance and answers by habit. */
final class SimulatedLearner {
    private final Fsrs model;
    private final Habits habits;
    private final RandomGenerator random;

    SimulatedLearner(Fsrs model, Habits habits, RandomGenerator random) {
        this.model = model;
        this.habits = habits;
        this.random = random;
    }

    /** A review: the memory after it, and how long it took. */
    record Taken(Memory memory, double seconds) {}

    /** Meets a card; one that is not known at once is repeated on the same day. */
    Taken first() {
        Grade grade = Grade.of(1 + drawn(habits.firstGrades()));
        Memory memory = model.first(grade);
        return grade == Grade.AGAIN
                ? new Taken(model.next(memory, 0, Grade.GOOD), habits.newSeconds() + habits.recalledSeconds())
                : new Taken(memory, habits.newSeconds());
    }

    /** Reviews a card; one that was forgotten is repeated on the same day. */
    Taken review(Memory memory, int daysSince) {
        if (!recalls(memory, daysSince)) {
            Memory forgotten = model.next(memory, daysSince, Grade.AGAIN);
            return new Taken(model.next(forgotten, 0, Grade.GOOD), habits.forgottenSeconds());
        }
        Grade grade = Grade.of(2 + drawn(habits.recalledGrades()));
        return new Taken(model.next(memory, daysSince, grade), habits.recalledSeconds());
    }

    /** Whether it comes to mind, this time. */
    boolean recalls(Memory memory, int daysSince) {
        return random.nextDouble() < model.retrievability(daysSince, memory.stability());
    }

    private int drawn(List<Double> shares) {
        double draw = random.nextDouble();
        int index = 0;
        while (index < shares.size() - 1 && draw >= shares.get(index)) {
            draw -= shares.get(index);
            index++;
        }
        return index;
    }
}
