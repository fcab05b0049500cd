package app.footnote.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What an attempt is worth. Every question is worth as much as the others: {@code points ∕ questions}, times the share
 * that the answer gets by the rule for answers that are right in part. Points given by hand take the place of these. A
 * question that was dropped is taken out of the points for everybody, also what was given for it by hand.
 *
 * @param questions the points of each question in their order
 * @param total of all, or what was given by hand for the whole
 */
record Score(List<Double> questions, double total) {
    /** @param shares what share of its points each question gets */
    static Score of(double points, List<Double> shares, List<Adjustment> adjustments) {
        return of(points, shares, Set.of(), adjustments);
    }

    /** @param dropped the questions that do not count, from 1; where none does, everybody has all points */
    static Score of(double points, List<Double> shares, Set<Integer> dropped, List<Adjustment> adjustments) {
        int counting = shares.size() - dropped.size();
        List<Double> questions = new ArrayList<>();
        for (int at = 1; at <= shares.size(); at++) {
            questions.add(dropped.contains(at) ? 0 : shares.get(at - 1) * points / counting);
        }
        OptionalDouble whole = OptionalDouble.empty();
        for (Adjustment adjustment : adjustments) {
            if (adjustment.position().isEmpty()) {
                whole = OptionalDouble.of(adjustment.points());
            } else if (adjustment.position().getAsInt() <= questions.size()
                    && !dropped.contains(adjustment.position().getAsInt())) {
                questions.set(adjustment.position().getAsInt() - 1, adjustment.points());
            }
        }
        double sum = questions.stream().mapToDouble(Double::doubleValue).sum();
        return new Score(List.copyOf(questions), whole.orElse(counting == 0 ? points : sum));
    }

    /** As a share of all points. */
    double share(double points) {
        return points == 0 ? 0 : total / points;
    }
}
