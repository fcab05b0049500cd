package app.footnote.grading;

import app.footnote.question.Answer;
import app.footnote.question.Presentation;
import app.footnote.question.QuestionType;
import java.util.Comparator;

/** Judges what was given against what was shown. The same presentation and answer give the same outcome. */
public final class Grader {
    private static final Outcome WRONG = Outcome.of(false);
    private static final Comparator<Outcome> BEST =
            Comparator.comparing(Outcome::correct).thenComparing(Outcome::score);

    private Grader() {}

    /**
     * Where several keys are right, each by itself, the one counts by which the answer is worth most.
     *
     * @throws IllegalArgumentException with a sentence, when the answer does not fit what was shown
     */
    public static Outcome grade(Presentation presentation, Given given) {
        return presentation.keys().stream()
                .map(key -> byOneKey(key, given))
                .max(BEST)
                .orElse(WRONG);
    }

    private static Outcome byOneKey(Presentation presentation, Given given) {
        if (given instanceof Given.Nothing) {
            return WRONG;
        }
        if (presentation.question().type() == QuestionType.CARD) {
            return card(given);
        }
        Answer answer = presentation.question().answer();
        if (answer instanceof Answer.Choice choice && given instanceof Given.Chosen chosen) {
            return ChoiceRule.grade(choice, presentation, chosen.positions());
        }
        if (answer instanceof Answer.Text text && given instanceof Given.Typed typed) {
            return Outcome.of(TextRule.accepts(text, TypedText.checked(typed.text())));
        }
        if (answer instanceof Answer.Number number && given instanceof Given.Typed typed) {
            return Outcome.of(NumberRule.accepts(number, TypedText.checked(typed.text())));
        }
        if (answer instanceof Answer.Order order && given instanceof Given.Ordered ordered) {
            return OrderRule.grade(order, presentation.left(), ordered.positions());
        }
        if (answer instanceof Answer.Pairs pairs && given instanceof Given.Matched matched) {
            return PairsRule.grade(pairs, presentation.right(), matched.positions());
        }
        throw new IllegalArgumentException("This kind of answer does not fit a question of the type “"
                + presentation.question().type().code() + "”.");
    }

    /** Whether two texts are the same but for case, accents, articles and signs. */
    public static boolean isSame(String typed, String text) {
        return TypedText.plain(typed).equals(TypedText.plain(text));
    }

    /** Who recalled it with effort did recall it: only Again is wrong. */
    private static Outcome card(Given given) {
        if (!(given instanceof Given.Graded graded)) {
            throw new IllegalArgumentException("A card is answered with one of its four grades.");
        }
        if (graded.grade() < 1 || graded.grade() > 4) {
            throw new IllegalArgumentException("A grade is a number from 1 to 4, not " + graded.grade() + ".");
        }
        return Outcome.of(graded.grade() > 1);
    }
}
