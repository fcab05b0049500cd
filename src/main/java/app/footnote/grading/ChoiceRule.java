package app.footnote.grading;

import app.footnote.question.Presentation;
import app.footnote.question.QuestionType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Options: right is who chose every key and nothing else. The score of several keys is
 * {@code (keys chosen − distractors chosen) ∕ keys}, and never below zero.
 */
final class ChoiceRule {
    private ChoiceRule() {}

    static Outcome grade(Presentation presentation, List<Integer> positions) {
        Positions.requireDistinctBelow(presentation.options().size(), positions);
        if (positions.isEmpty()) {
            throw new IllegalArgumentException("Choose an option, or say that you do not know.");
        }
        Set<Integer> keys = new HashSet<>(presentation.keyPositions());
        if (presentation.question().type() != QuestionType.MULTIPLE_CHOICE && positions.size() > 1) {
            throw new IllegalArgumentException("This question has one right option; choose one.");
        }
        long right = positions.stream().filter(keys::contains).count();
        long wrong = positions.size() - right;
        double score = Math.max(0, (double) (right - wrong) / keys.size());
        return new Outcome(wrong == 0 && right == keys.size(), score);
    }
}
