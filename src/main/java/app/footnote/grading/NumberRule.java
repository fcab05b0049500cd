package app.footnote.grading;

import app.footnote.question.Answer;
import java.math.BigDecimal;
import java.util.List;

/** Numbers: right is a value within the tolerance, in the right unit where one is typed. */
final class NumberRule {
    private NumberRule() {}

    static boolean accepts(Answer.Number answer, String typed) {
        String unit = answer.unit() == null ? "" : answer.unit();
        BigDecimal expected = answer.expected().multiply(NumberUnit.scale(unit));
        BigDecimal tolerance = answer.tolerance().multiply(NumberUnit.scale(unit));
        TypedNumber number = TypedNumber.read(typed);
        if (!NumberUnit.fits(unit, number.rest())) {
            return false;
        }
        BigDecimal typedScale = NumberUnit.scale(number.rest());
        // “20” for twenty billion dollars, where the question asks for billions
        List<BigDecimal> scales = typedScale.compareTo(BigDecimal.ONE) == 0
                ? List.of(BigDecimal.ONE, NumberUnit.scale(unit))
                : List.of(typedScale);
        return number.readings().stream()
                .flatMap(reading -> scales.stream().map(reading::multiply))
                .anyMatch(value -> value.subtract(expected).abs().compareTo(tolerance) <= 0);
    }
}
