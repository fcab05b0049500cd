package app.footnote.grading;

import app.footnote.question.Answer;
import java.util.ArrayList;
import java.util.List;

/**
 * Ordering: right is the whole order. The score is the share of neighbours that follow each other as they should, so
 * that one item out of place costs little. Items are compared by their text: two equal ones may change places.
 */
final class OrderRule {
    private OrderRule() {}

    static Outcome grade(Answer.Order order, List<String> shown, List<Integer> positions) {
        Positions.requireDistinctBelow(shown.size(), positions);
        if (positions.size() != shown.size()) {
            throw new IllegalArgumentException(
                    "The answer puts " + positions.size() + " of " + shown.size() + " items in order; all are needed.");
        }
        List<String> given = positions.stream().map(shown::get).toList();
        List<Neighbours> right = neighbours(order.items());
        if (right.isEmpty()) {
            return Outcome.of(true);
        }
        List<Neighbours> missing = new ArrayList<>(right);
        neighbours(given).forEach(missing::remove);
        double score = (double) (right.size() - missing.size()) / right.size();
        return new Outcome(given.equals(order.items()), score);
    }

    private static List<Neighbours> neighbours(List<String> items) {
        List<Neighbours> result = new ArrayList<>();
        for (int i = 1; i < items.size(); i++) {
            result.add(new Neighbours(items.get(i - 1), items.get(i)));
        }
        return result;
    }

    private record Neighbours(String first, String second) {}
}
