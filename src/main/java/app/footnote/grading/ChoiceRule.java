package app.footnote.grading;

import app.footnote.question.Answer;
import app.footnote.question.ChoiceCredit;
import app.footnote.question.Presentation;
import app.footnote.question.QuestionType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Options: right is who chose every key and nothing else; what several keys are worth in part, the question says. */
final class ChoiceRule {
    private ChoiceRule() {}

    static Outcome grade(Answer.Choice choice, Presentation presentation, List<Integer> positions) {
        int options = presentation.options().size();
        Positions.requireDistinctBelow(options, positions);
        if (positions.isEmpty()) {
            throw new IllegalArgumentException("Choose an option, or say that you do not know.");
        }
        Set<Integer> keys = new HashSet<>(presentation.keyPositions());
        boolean several = presentation.question().type() == QuestionType.MULTIPLE_CHOICE;
        if (!several && positions.size() > 1) {
            throw new IllegalArgumentException("This question has one right option; choose one.");
        }
        int right = (int) positions.stream().filter(keys::contains).count();
        int wrong = positions.size() - right;
        if (wrong == 0 && right == keys.size()) {
            return Outcome.of(true);
        }
        return several
                ? new Outcome(false, partly(choice.credit(), keys.size(), options, right, wrong))
                : Outcome.of(false);
    }

    private static double partly(ChoiceCredit credit, int keys, int options, int right, int wrong) {
        return switch (credit) {
            case PART -> Math.max(0, (double) (right - wrong) / keys);
            case ALL -> 0;
            case EACH -> (double) (right + options - keys - wrong) / options;
        };
    }
}
