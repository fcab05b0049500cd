package app.footnote.grading;

import app.footnote.question.Answer;
import app.footnote.question.ChoiceCredit;
import app.footnote.question.Presentation;
import app.footnote.question.QuestionType;
import java.util.List;
import java.util.Locale;

/**
 * What an answer is worth that is right in part, as a share of the question's points.
 *
 * <p>The parts of an answer are: of a multiple choice its options, of an order its neighbours, of a matching its pairs.
 * Everything else has one part and is worth all or nothing under each rule. A question that states a rule of its own is
 * worth what that one says: learners read it beside the question.
 */
public enum Credit {
    /** {@code 1} where everything is right, else {@code 0}. */
    ALL_OR_NOTHING,
    /**
     * {@code parts right ∕ parts}; nothing is taken off. An option of a multiple choice is right when a key was chosen or
     * a distractor was left.
     */
    PROPORTIONAL,
    /**
     * {@code max(0, (parts right − parts wrong) ∕ parts)}. Of a multiple choice the parts are the keys, and wrong is a
     * distractor that was chosen; a pair that was left open is neither right nor wrong.
     */
    PROPORTIONAL_WITH_PENALTY;

    /** In message keys and forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The share from 0 to 1 that an answer gets that the {@link Grader} judged so. */
    public double of(Presentation shown, Given given, Outcome outcome) {
        if (outcome.correct()) {
            return 1;
        }
        if (shown.keys().size() > 1) {
            return shown.keys().stream()
                    .mapToDouble(key -> of(key, given, Grader.grade(key, given)))
                    .max()
                    .orElse(0);
        }
        if (shown.question().answer() instanceof Answer.Choice choice && choice.credit() != ChoiceCredit.PART) {
            return outcome.score();
        }
        return switch (this) {
            case ALL_OR_NOTHING -> 0;
            case PROPORTIONAL -> proportional(shown, given, outcome);
            case PROPORTIONAL_WITH_PENALTY -> withPenalty(shown, given, outcome);
        };
    }

    private static double proportional(Presentation shown, Given given, Outcome outcome) {
        if (!(given instanceof Given.Chosen chosen)) {
            return outcome.score();
        }
        if (shown.question().type() != QuestionType.MULTIPLE_CHOICE) {
            return 0;
        }
        List<Integer> keys = shown.keyPositions();
        int options = shown.options().size();
        long right = java.util.stream.IntStream.range(0, options)
                .filter(i -> keys.contains(i) == chosen.positions().contains(i))
                .count();
        return (double) right / options;
    }

    private static double withPenalty(Presentation shown, Given given, Outcome outcome) {
        double right = outcome.score();
        if (given instanceof Given.Ordered) {
            return Math.max(0, 2 * right - 1);
        }
        if (given instanceof Given.Matched matched
                && shown.question().answer() instanceof Answer.Pairs pairs
                && !pairs.pairs().isEmpty()) {
            long picked = matched.positions().stream().filter(at -> at >= 0).count();
            double parts = pairs.pairs().size();
            return Math.max(0, 2 * right - picked / parts);
        }
        return right;
    }
}
