package app.footnote.study.memory;

import app.footnote.grading.Sureness;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a review went, and how much it says about what is remembered.
 *
 * <p>A right answer that could be hit by guessing is weighed: with p the chance of recall and n the answers to choose from, the chance
 * that it was known is p / (p + (1 − p) / n). The memory after it lies between those after the grade and after Again by
 * that weight: stability on a logarithmic scale, difficulty on a plain one. Where nothing is known of the card yet, p is
 * one half. A wrong answer, a typed one and the learner's own grade count fully.
 *
 * <p>Who says how sure they were is taken at their word: a right answer that was guessed counts as not known, one that
 * was sure counts fully, and any other is weighed as if nothing had been said.
 *
 * @param guesses among how many answers a guess would choose, or 0 where it had to come from memory
 * @param sureness how sure the learner said they were, or null where they did not say
 */
public record Recall(Grade grade, int guesses, @Nullable Sureness sureness) {
    private static final double NOTHING_KNOWN = 0.5;

    /** A review that counts fully. */
    public static Recall of(Grade grade) {
        return new Recall(grade, 0, null);
    }

    /** The memory after the first review. */
    Memory first(Fsrs model) {
        return between(model.first(grade), () -> model.first(Grade.AGAIN), NOTHING_KNOWN);
    }

    /** The memory after a later one. */
    Memory next(Fsrs model, Memory memory, long elapsedDays) {
        return between(
                model.next(memory, elapsedDays, grade),
                () -> model.next(memory, elapsedDays, Grade.AGAIN),
                model.retrievability(elapsedDays, memory.stability()));
    }

    private Memory between(Memory known, Supplier<Memory> guessed, double chance) {
        double weight = weight(chance);
        if (weight == 1) {
            return known;
        }
        Memory other = guessed.get();
        if (weight == 0) {
            return other;
        }
        return new Memory(
                Math.exp(weight * Math.log(known.stability()) + (1 - weight) * Math.log(other.stability())),
                weight * known.difficulty() + (1 - weight) * other.difficulty());
    }

    /** The chance that it was known and not guessed, where the chance of recall was that. */
    double weight(double chance) {
        if (grade == Grade.AGAIN || sureness == Sureness.SURE) {
            return 1;
        }
        if (sureness == Sureness.GUESSED) {
            return 0;
        }
        return guesses < 2 ? 1 : chance / (chance + (1 - chance) / guesses);
    }
}
