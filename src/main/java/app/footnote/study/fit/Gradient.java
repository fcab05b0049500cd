package app.footnote.study.fit;

import java.util.Arrays;

/**
 * The log loss of a card's reviews and its derivatives by the 21 weights: the memory model run forward over the reviews,
 * keeping what was computed, then backward by the chain rule. The formulas are those of
 * {@link app.footnote.study.memory.Fsrs}; a test holds the two together, and the derivatives to differences.
 */
final class Gradient {
    private static final int LONGEST = 64;
    private static final double LEAST_STABILITY = 0.001;
    private static final double GREATEST_STABILITY = 36_500;
    private static final double LEAST_CHANCE = 1e-7;
    private static final double LOG_90 = Math.log(0.9);

    private final TrainingSet set;
    private final double[] sum = new double[21];

    private double[] w = new double[21];
    private double factor;
    private double factorByDecay;
    private double growth;
    private double floor;
    private double easyPower;
    private double easyDifficulty;

    /** Before each review: stability, its logarithm, difficulty, and after it where that is not kept within bounds. */
    private final double[] s = new double[LONGEST + 1];

    private final double[] logS = new double[LONGEST];
    private final double[] d = new double[LONGEST + 1];
    private final double[] base = new double[LONGEST];
    private final double[] chance = new double[LONGEST];
    /** What the branch of the formula that was taken had to compute. */
    private final double[] part = new double[LONGEST];

    private final double[] power = new double[LONGEST];
    private final boolean[] stabilityFree = new boolean[LONGEST];
    private final boolean[] difficultyFree = new boolean[LONGEST];

    Gradient(TrainingSet set) {
        this.set = set;
    }

    /** Sets the weights and the sum of the derivatives to zero. */
    void begin(double[] weights) {
        w = weights;
        Arrays.fill(sum, 0);
        factor = Math.exp(-LOG_90 / w[20]) - 1;
        factorByDecay = (factor + 1) * LOG_90 / (w[20] * w[20]);
        growth = Math.exp(w[8]);
        floor = Math.exp(-w[17] * w[18]);
        easyPower = Math.exp(3 * w[5]);
        easyDifficulty = w[4] - easyPower + 1;
    }

    /** The derivatives by the weights, summed over the cards since the beginning. */
    double[] sum() {
        return sum;
    }

    /** Runs over a card and gives its loss. */
    double forward(int card) {
        int start = set.log.start(card);
        int length = set.ends[card] - start;
        int grade = set.log.rating(start);
        double firstDifficulty = w[4] - Math.exp(w[5] * (grade - 1)) + 1;
        s[1] = boundedStability(w[grade - 1], 0);
        d[1] = boundedDifficulty(firstDifficulty, 0);
        double loss = 0;
        for (int i = 1; i < length; i++) {
            int review = start + i;
            int days = set.log.elapsed(review);
            int rating = set.log.rating(review);
            logS[i] = Math.log(s[i]);
            if (days == 0) {
                sameDay(i, rating);
            } else {
                base[i] = 1 + factor * days / s[i];
                chance[i] = Math.exp(-w[20] * Math.log(base[i]));
                double weight = set.weights[review];
                if (weight > 0) {
                    double bounded = Math.max(LEAST_CHANCE, Math.min(1 - LEAST_CHANCE, chance[i]));
                    loss -= weight * Math.log(rating > 1 ? bounded : 1 - bounded);
                }
                if (i + 1 < length) {
                    laterDay(i, rating);
                }
            }
            double moved = d[i] - w[6] * (rating - 3) * (10 - d[i]) / 9;
            d[i + 1] = boundedDifficulty(w[7] * easyDifficulty + (1 - w[7]) * moved, i);
        }
        return loss;
    }

    private void sameDay(int i, int rating) {
        double change = Math.exp(w[17] * (rating - 3 + w[18]) - w[19] * logS[i]);
        part[i] = rating >= 2 && change < 1 ? Double.NaN : change;
        s[i + 1] = boundedStability(s[i] * (rating >= 2 ? Math.max(1, change) : change), i);
    }

    private void laterDay(int i, int rating) {
        if (rating == 1) {
            power[i] = Math.exp(w[13] * Math.log(s[i] + 1));
            part[i] = w[11] * Math.exp(-w[12] * Math.log(d[i]) + w[14] * (1 - chance[i]));
            s[i + 1] = boundedStability(Math.min(part[i] * (power[i] - 1), s[i] * floor), i);
        } else {
            power[i] = Math.exp(w[10] * (1 - chance[i]));
            part[i] = growth * (11 - d[i]) * Math.exp(-w[9] * logS[i]);
            s[i + 1] = boundedStability(s[i] * (1 + part[i] * (power[i] - 1) * effort(rating)), i);
        }
    }

    private double effort(int rating) {
        return rating == 2 ? w[15] : rating == 4 ? w[16] : 1;
    }

    /** Adds the derivatives of the card that was last run over. */
    void backward(int card) {
        int start = set.log.start(card);
        int length = set.ends[card] - start;
        double byS = 0;
        double byD = 0;
        for (int i = length - 1; i >= 1; i--) {
            int review = start + i;
            int rating = set.log.rating(review);
            int days = set.log.elapsed(review);
            byS = stabilityFree[i] ? byS : 0;
            byD = difficultyFree[i] ? byD : 0;
            double nextS = 0;
            double nextD = difficulty(i, rating, byD);
            if (days == 0) {
                nextS = sameDayBack(i, rating, byS);
            } else {
                double byChance = lossBack(set.weights[review], i, rating);
                if (i + 1 < length) {
                    if (rating == 1) {
                        double raw = part[i] * (power[i] - 1);
                        if (s[i] * floor < raw) {
                            nextS = byS * floor;
                            sum[17] -= byS * s[i] * floor * w[18];
                            sum[18] -= byS * s[i] * floor * w[17];
                        } else {
                            sum[11] += byS * raw / w[11];
                            sum[12] -= byS * raw * Math.log(d[i]);
                            sum[13] += byS * part[i] * power[i] * Math.log(s[i] + 1);
                            sum[14] += byS * raw * (1 - chance[i]);
                            nextS = byS * part[i] * w[13] * power[i] / (s[i] + 1);
                            nextD -= byS * raw * w[12] / d[i];
                            byChance -= byS * raw * w[14];
                        }
                    } else {
                        double effort = effort(rating);
                        double increase = part[i] * (power[i] - 1) * effort;
                        double scaled = byS * s[i];
                        sum[8] += scaled * increase;
                        sum[9] -= scaled * increase * logS[i];
                        sum[10] += scaled * part[i] * effort * power[i] * (1 - chance[i]);
                        if (rating == 2) {
                            sum[15] += scaled * part[i] * (power[i] - 1);
                        } else if (rating == 4) {
                            sum[16] += scaled * part[i] * (power[i] - 1);
                        }
                        nextS = byS * (1 + increase * (1 - w[9]));
                        nextD -= scaled * increase / (11 - d[i]);
                        byChance -= scaled * part[i] * effort * power[i] * w[10];
                    }
                }
                nextS += chanceBack(i, days, byChance);
            }
            byS = nextS;
            byD = nextD;
        }
        firstBack(set.log.rating(start), byS, byD);
    }

    private double difficulty(int i, int rating, double byD) {
        double moved = d[i] - w[6] * (rating - 3) * (10 - d[i]) / 9;
        sum[7] += byD * (easyDifficulty - moved);
        sum[4] += byD * w[7];
        sum[5] -= byD * w[7] * 3 * easyPower;
        double byMoved = byD * (1 - w[7]);
        sum[6] -= byMoved * (rating - 3) * (10 - d[i]) / 9;
        return byMoved * (1 + w[6] * (rating - 3) / 9);
    }

    private double sameDayBack(int i, int rating, double byS) {
        if (Double.isNaN(part[i])) {
            return byS;
        }
        double changed = byS * s[i] * part[i];
        sum[17] += changed * (rating - 3 + w[18]);
        sum[18] += changed * w[17];
        sum[19] -= changed * logS[i];
        return byS * part[i] * (1 - w[19]);
    }

    private double lossBack(double weight, int i, int rating) {
        if (weight == 0 || chance[i] <= LEAST_CHANCE || chance[i] >= 1 - LEAST_CHANCE) {
            return 0;
        }
        return rating > 1 ? -weight / chance[i] : weight / (1 - chance[i]);
    }

    private double chanceBack(int i, int days, double byChance) {
        double slope = byChance * chance[i] / base[i];
        sum[20] += slope * (-base[i] * Math.log(base[i]) - w[20] * days / s[i] * factorByDecay);
        return slope * w[20] * factor * days / (s[i] * s[i]);
    }

    private void firstBack(int grade, double byS, double byD) {
        if (stabilityFree[0]) {
            sum[grade - 1] += byS;
        }
        if (difficultyFree[0]) {
            sum[4] += byD;
            sum[5] -= byD * (grade - 1) * Math.exp(w[5] * (grade - 1));
        }
    }

    private double boundedStability(double value, int i) {
        stabilityFree[i] = value >= LEAST_STABILITY && value <= GREATEST_STABILITY;
        return Math.max(LEAST_STABILITY, Math.min(GREATEST_STABILITY, value));
    }

    private double boundedDifficulty(double value, int i) {
        difficultyFree[i] = value >= 1 && value <= 10;
        return Math.max(1, Math.min(10, value));
    }
}
