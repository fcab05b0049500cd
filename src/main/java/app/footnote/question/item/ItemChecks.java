package app.footnote.question.item;

import app.footnote.question.Answer;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import java.util.ArrayList;
import java.util.List;

/** Runs every check that needs nothing but the question. */
public final class ItemChecks {
    private ItemChecks() {}

    /** What is wrong with the question, in no other order than that of the checks; empty when nothing is. */
    public static List<Finding> of(Question written) {
        List<Finding> findings = new ArrayList<>(MarkupChecks.of(written));
        Question question = written.inWords();
        findings.addAll(StemChecks.of(question));
        if (question.answer() instanceof Answer.Choice choice && question.type() != QuestionType.TRUE_FALSE) {
            findings.addAll(OptionChecks.of(question, choice));
        }
        if (question.citations().isEmpty()) {
            findings.add(new Finding(question.id(), Flaw.NO_CITATION, ""));
        }
        if (question.explanation().split(" ", -1).length < 4) {
            findings.add(new Finding(question.id(), Flaw.NO_EXPLANATION, question.explanation()));
        }
        return findings;
    }
}
