package app.footnote.author;

import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a question as it is written; the same while one types and when the set is published. Each kind of
 * check is a class of its own.
 */
final class QuestionFindings {
    private QuestionFindings() {}

    /** All findings, those of the form's first field first; none for a sound question. */
    static List<QuestionFinding> of(DraftPart part, QuestionContext context) {
        EditedQuestion question = QuestionFields.shown(part.fields());
        List<QuestionFinding> findings = new ArrayList<>(QuestionCompleteness.of(part.id(), question, context));
        return List.copyOf(findings);
    }
}
