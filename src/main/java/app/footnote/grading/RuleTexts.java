package app.footnote.grading;

import app.footnote.question.Answer;
import app.footnote.question.ChoiceCredit;
import app.footnote.question.Exactness;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import java.util.List;
import java.util.stream.Collectors;

/** The messages that tell a learner what counts as right in a question, beside what is plain. */
public final class RuleTexts {
    private RuleTexts() {}

    /** As {@link #of}, without the usual rule of a multiple choice, in whose place an assignment tells its own. */
    public static List<String> ownOf(Question question) {
        return question.answer() instanceof Answer.Choice choice && choice.credit() == ChoiceCredit.PART
                ? List.of()
                : of(question);
    }

    /** Their keys; none where there is nothing to tell. */
    public static List<String> of(Question question) {
        if (question.answer() instanceof Answer.Choice choice && question.type() == QuestionType.MULTIPLE_CHOICE) {
            return List.of("rule.credit." + choice.credit().code());
        }
        if (question.answer() instanceof Answer.Text text && !text.exact().isEmpty()) {
            return List.of(
                    "rule.exact." + text.exact().stream().map(Exactness::code).collect(Collectors.joining("-")));
        }
        return List.of();
    }
}
