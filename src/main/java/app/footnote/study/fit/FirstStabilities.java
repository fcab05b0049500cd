package app.footnote.study.fit;

import app.footnote.study.fit.FirstIntervals.Group;
import app.footnote.study.memory.Parameters;
import java.util.List;
import java.util.Map;

/**
 * The stability after the first review, by its grade: searched for where there are reviews, made to rise with the grade,
 * and filled in where there are none. Follows fsrs-rs ({@code parameter_initialization.rs}).
 */
final class FirstStabilities {
    private static final double LEAST = 0.001;
    private static final double GREATEST = 100;
    private static final double DECAY = -Parameters.FSRS_6.weights().get(20);
    private static final double FACTOR = Math.pow(0.9, 1 / DECAY) - 1;
    /** How the stabilities of Again and Good, and of Hard and Easy, share out what lies between them. */
    private static final double LOWER = 0.41;

    private static final double UPPER = 0.54;
    private static final int[][] PAIRS = {{0, 1}, {1, 2}, {2, 3}, {0, 2}, {1, 3}, {0, 3}};

    private FirstStabilities() {}

    /**
     * Looks for the stabilities under which the first intervals went as they did.
     *
     * @param recalled the share of all reviews that were recalled, which counts as one more review of each group
     */
    static double[] search(Map<Integer, List<Group>> groups, double recalled) {
        double[] found = new double[4];
        for (int grade = 1; grade <= 4; grade++) {
            List<Group> ofGrade = groups.getOrDefault(grade, List.of());
            found[grade - 1] = ofGrade.isEmpty() ? Double.NaN : best(ofGrade, recalled, usual(grade - 1));
        }
        return smooth(found, counts(groups));
    }

    /** How many reviews each grade had. */
    static int[] counts(Map<Integer, List<Group>> groups) {
        int[] counts = new int[4];
        groups.forEach((grade, ofGrade) ->
                counts[grade - 1] = ofGrade.stream().mapToInt(Group::count).sum());
        return counts;
    }

    /**
     * Makes the stabilities rise with the grade, where the grade with more reviews has the say, and fills in those of
     * grades without any.
     */
    static double[] smooth(double[] stabilities, int[] counts) {
        double[] s = stabilities.clone();
        int known = 0;
        for (int grade = 0; grade < 4; grade++) {
            s[grade] = counts[grade] == 0 ? Double.NaN : s[grade];
            known += counts[grade] == 0 ? 0 : 1;
        }
        for (int[] pair : PAIRS) {
            int small = pair[0];
            int big = pair[1];
            if (s[small] > s[big]) {
                if (counts[small] > counts[big]) {
                    s[big] = s[small];
                } else {
                    s[small] = s[big];
                }
            }
        }
        fill(s, known);
        for (int grade = 0; grade < 4; grade++) {
            s[grade] = Math.max(LEAST, Math.min(GREATEST, s[grade]));
        }
        return s;
    }

    private static void fill(double[] s, int known) {
        if (known <= 1) {
            double factor = 1;
            for (int grade = 0; grade < 4; grade++) {
                factor = Double.isNaN(s[grade]) ? factor : s[grade] / usual(grade);
            }
            for (int grade = 0; grade < 4; grade++) {
                s[grade] = usual(grade) * factor;
            }
            return;
        }
        boolean again = !Double.isNaN(s[0]);
        boolean hard = !Double.isNaN(s[1]);
        boolean good = !Double.isNaN(s[2]);
        boolean easy = !Double.isNaN(s[3]);
        if (!hard && !good) {
            double both = LOWER + UPPER - LOWER * UPPER;
            double first = s[0];
            s[1] = between(first, s[3], LOWER / both);
            s[2] = between(first, s[3], 1 - UPPER / both);
            return;
        }
        if (!hard) {
            s[1] = again ? between(s[0], s[2], LOWER) : between(s[2], s[3], 1 / (1 - UPPER));
        } else if (!good) {
            s[2] = easy ? between(s[1], s[3], 1 - UPPER) : between(s[0], s[1], 1 - 1 / (1 - LOWER));
        }
        if (!again) {
            s[0] = between(s[1], s[2], 1 / LOWER);
        }
        if (!easy) {
            s[3] = between(s[1], s[2], 1 - 1 / UPPER);
        }
    }

    /** The weighted geometric mean; weights beyond 0 and 1 go on in the same direction. */
    private static double between(double one, double other, double weight) {
        return Math.pow(one, weight) * Math.pow(other, 1 - weight);
    }

    private static double best(List<Group> groups, double recalled, double usual) {
        double low = LEAST;
        double high = GREATEST;
        for (int i = 0; i < 200 && high - low > 1e-9; i++) {
            double one = low + (high - low) / 3;
            double other = high - (high - low) / 3;
            if (loss(groups, recalled, one, usual) < loss(groups, recalled, other, usual)) {
                high = other;
            } else {
                low = one;
            }
        }
        return (low + high) / 2;
    }

    private static double loss(List<Group> groups, double recalled, double stability, double usual) {
        double sum = Math.abs(stability - usual) / 16;
        for (Group group : groups) {
            double chance = Math.pow(1 + FACTOR * group.days() / stability, DECAY);
            double share = (group.recalled() + recalled) / (group.count() + 1);
            sum -= group.count() * (share * Math.log(chance) + (1 - share) * Math.log(1 - chance));
        }
        return sum;
    }

    private static double usual(int grade) {
        return Parameters.FSRS_6.weights().get(grade);
    }
}
