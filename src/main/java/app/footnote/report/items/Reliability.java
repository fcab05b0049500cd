package app.footnote.report.items;

import java.util.OptionalDouble;

/**
 * How far the total of a set of questions would come out the same again.
 */
final class Reliability {
    private Reliability() {}

    /**
     * Cronbach's alpha: {@code k ∕ (k − 1) · (1 − Σ variance of a question ∕ variance of the total)}. Where every score
     * is 0 or 1 this is Kuder and Richardson's formula 20 (Cronbach, <cite>Psychometrika</cite> 16, 1951; Kuder &amp; Richardson,
     * <cite>Psychometrika</cite> 2, 1937). Empty for fewer than two questions or people, and where all totals are equal.
     *
     * @param scores a row a person, a column a question
     */
    static OptionalDouble alpha(double[][] scores) {
        int items = scores.length == 0 ? 0 : scores[0].length;
        if (items < 2 || scores.length < 2) {
            return OptionalDouble.empty();
        }
        double[] totals = new double[scores.length];
        double ofItems = 0;
        for (int item = 0; item < items; item++) {
            double[] column = new double[scores.length];
            for (int person = 0; person < scores.length; person++) {
                column[person] = scores[person][item];
                totals[person] += column[person];
            }
            ofItems += variance(column);
        }
        double ofTotals = variance(totals);
        return ofTotals < 1e-12
                ? OptionalDouble.empty()
                : OptionalDouble.of(items / (items - 1.0) * (1 - ofItems / ofTotals));
    }

    private static double variance(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum / values.length;
    }
}
