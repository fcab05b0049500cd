package app.footnote.study.memory;

/**
 * The memory model FSRS-6: how stability and difficulty of a memory change with a review. The names of the weights and
 * the formulas are those of its reference implementation (open-spaced-repetition/fsrs-rs).
 */
public final class Fsrs {
    /** Stability stays within these, in days. */
    static final double LEAST_STABILITY = 0.001;

    static final double GREATEST_STABILITY = 36_500;

    private final double[] w;
    private final double decay;
    private final double factor;

    public Fsrs(Parameters parameters) {
        w = parameters.weights().stream().mapToDouble(Double::doubleValue).toArray();
        decay = -w[20];
        factor = Math.pow(0.9, 1 / decay) - 1;
    }

    /** The chance of recall after that many days. */
    public double retrievability(double elapsedDays, double stability) {
        return Math.pow(1 + factor * elapsedDays / stability, decay);
    }

    /** Days until the chance of recall falls to the desired one, neither rounded nor bounded. */
    public double days(double stability, double desiredRetention) {
        return stability / factor * (Math.pow(desiredRetention, 1 / decay) - 1);
    }

    /**
     * What is remembered of a card that another program scheduled by SM-2.
     *
     * @param ease the factor by which intervals grew, for example 2.5
     * @param interval the last one in days
     * @param retention the chance of recall that its intervals are taken to have led to
     */
    public Memory fromSm2(double ease, double interval, double retention) {
        double stability = bounded(Math.max(LEAST_STABILITY, interval) * factor / (Math.pow(retention, 1 / decay) - 1));
        double difficulty =
                11 - (ease - 1) / (Math.exp(w[8]) * Math.pow(stability, -w[9]) * Math.expm1(w[10] * (1 - retention)));
        return new Memory(stability, clampedDifficulty(difficulty));
    }

    /** The memory after the first review. */
    public Memory first(Grade grade) {
        return new Memory(bounded(w[grade.number() - 1]), clampedDifficulty(firstDifficulty(grade)));
    }

    /** The memory after a review that many days after the last one; on the same day it is 0. */
    public Memory next(Memory memory, long elapsedDays, Grade grade) {
        double retrievability = retrievability(elapsedDays, memory.stability());
        double stability;
        if (elapsedDays == 0) {
            stability = stabilityOnTheSameDay(memory.stability(), grade);
        } else if (grade == Grade.AGAIN) {
            stability = stabilityAfterFailure(memory, retrievability);
        } else {
            stability = stabilityAfterSuccess(memory, retrievability, grade);
        }
        return new Memory(bounded(stability), nextDifficulty(memory.difficulty(), grade));
    }

    double nextDifficulty(double difficulty, Grade grade) {
        double moved = difficulty - w[6] * (grade.number() - 3) * (10 - difficulty) / 9;
        return clampedDifficulty(w[7] * firstDifficulty(Grade.EASY) + (1 - w[7]) * moved);
    }

    double stabilityAfterSuccess(Memory memory, double retrievability, Grade grade) {
        double growth = Math.exp(w[8])
                * (11 - memory.difficulty())
                * Math.pow(memory.stability(), -w[9])
                * (Math.exp(w[10] * (1 - retrievability)) - 1);
        double effort = grade == Grade.HARD ? w[15] : grade == Grade.EASY ? w[16] : 1;
        return memory.stability() * (1 + growth * effort);
    }

    double stabilityAfterFailure(Memory memory, double retrievability) {
        double left = w[11]
                * Math.pow(memory.difficulty(), -w[12])
                * (Math.pow(memory.stability() + 1, w[13]) - 1)
                * Math.exp(w[14] * (1 - retrievability));
        return Math.min(left, memory.stability() / Math.exp(w[17] * w[18]));
    }

    double stabilityOnTheSameDay(double stability, Grade grade) {
        double change = Math.exp(w[17] * (grade.number() - 3 + w[18])) * Math.pow(stability, -w[19]);
        return stability * (grade == Grade.AGAIN ? change : Math.max(1, change));
    }

    private double firstDifficulty(Grade grade) {
        return w[4] - Math.exp(w[5] * (grade.number() - 1)) + 1;
    }

    private static double bounded(double stability) {
        return Math.max(LEAST_STABILITY, Math.min(GREATEST_STABILITY, stability));
    }

    private static double clampedDifficulty(double difficulty) {
        return Math.max(1, Math.min(10, difficulty));
    }
}
