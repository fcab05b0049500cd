package app.footnote.attempt;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Which of several attempts counts. */
public enum Counting {
    BEST,
    LAST,
    FIRST,
    AVERAGE;

    /** In message keys and forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What counts of the scores of somebody's submitted attempts, in their order; empty where there is none. */
    public OptionalDouble of(List<Double> scores) {
        if (scores.isEmpty()) {
            return OptionalDouble.empty();
        }
        return switch (this) {
            case BEST -> scores.stream().mapToDouble(Double::doubleValue).max();
            case LAST -> OptionalDouble.of(scores.get(scores.size() - 1));
            case FIRST -> OptionalDouble.of(scores.get(0));
            case AVERAGE -> scores.stream().mapToDouble(Double::doubleValue).average();
        };
    }
}
