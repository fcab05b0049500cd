package app.footnote.report.items;

import java.util.Arrays;

/**
 * The upper and the lower 27 per cent of a group, between which a question's index of discrimination is taken: the share
 * at which the two are as different as they can be while as large as they can be (T. L. Kelley, “The selection of upper
 * and lower groups for the validation of test items”, <cite>Journal of Educational Psychology</cite> 30, 1939).
 *
 * @param upper how many the upper group has, and {@code upperScore} the sum of their scores on the question
 * @param lower how many the lower group has, and {@code lowerScore} the sum of theirs
 */
record Tails(double upper, double upperScore, double lower, double lowerScore) {
    static final Tails NONE = new Tails(0, 0, 0, 0);

    static final double SHARE = 0.27;
    private static final int LEAST = 4;

    Tails plus(Tails other, int sign) {
        return new Tails(
                upper + sign * other.upper,
                upperScore + sign * other.upperScore,
                lower + sign * other.lower,
                lowerScore + sign * other.lowerScore);
    }

    /** The share that the upper group gets less the share that the lower one gets (Ebel's D); NaN where nobody is in them. */
    double index() {
        return upperScore / upper - lowerScore / lower;
    }

    /** How many of a group of this size are in each. */
    static long size(int group) {
        return group < LEAST ? 0 : Math.max(1, Math.round(SHARE * group));
    }

    /**
     * To what part each of a group belongs to those with the least values. Of several with the same value at the edge
     * each belongs to it in part, so that their order does not matter.
     */
    static double[] lowest(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] weights = new double[values.length];
        long size = size(values.length);
        if (size == 0) {
            return weights;
        }
        double edge = sorted[(int) size - 1];
        long below = Arrays.stream(sorted).filter(value -> value < edge).count();
        long at = Arrays.stream(sorted).filter(value -> value == edge).count();
        for (int i = 0; i < values.length; i++) {
            weights[i] = values[i] < edge ? 1 : values[i] == edge ? (size - below) / (double) at : 0;
        }
        return weights;
    }

    /** To what part each belongs to those with the greatest values. */
    static double[] highest(double[] values) {
        return lowest(Arrays.stream(values).map(value -> -value).toArray());
    }
}
