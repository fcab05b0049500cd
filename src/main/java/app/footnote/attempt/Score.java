package app.footnote.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What an attempt is worth. Every question is worth as much as the others: {@code points ∕ questions}, times the share
 * that the answer gets by the rule for answers that are right in part. Points given by hand take the place of these.
 *
 * @param questions the points of each question in their order
 * @param total of all, or what was given by hand for the whole
 */
record Score(List<Double> questions, double total) {
    /** @param shares what share of its points each question gets */
    static Score of(double points, List<Double> shares, List<Adjustment> adjustments) {
        List<Double> questions = new ArrayList<>();
        for (double share : shares) {
            questions.add(share * points / shares.size());
        }
        OptionalDouble whole = OptionalDouble.empty();
        for (Adjustment adjustment : adjustments) {
            if (adjustment.position().isEmpty()) {
                whole = OptionalDouble.of(adjustment.points());
            } else if (adjustment.position().getAsInt() <= questions.size()) {
                questions.set(adjustment.position().getAsInt() - 1, adjustment.points());
            }
        }
        double sum = questions.stream().mapToDouble(Double::doubleValue).sum();
        return new Score(List.copyOf(questions), whole.orElse(sum));
    }

    /** As a share of all points. */
    double share(double points) {
        return points == 0 ? 0 : total / points;
    }
}
