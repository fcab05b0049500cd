package app.footnote.author;

import app.footnote.question.QuestionType;
import java.util.List;

/**
 * A question that is being written, as its form shows it: texts as they were typed.
 *
 * @param topic the id of one of the set's topics; empty for none yet
 * @param markdown whether its texts are Markdown; else they stand as they are
 * @param asOf the time for which it holds
 * @param cites its footnotes as citations are written
 */
public record EditedQuestion(
        QuestionType type,
        String topic,
        boolean markdown,
        String stem,
        EditedAnswer answer,
        String explanation,
        String hint,
        String asOf,
        List<String> cites) {
    /** What one begins with. */
    static EditedQuestion begun(QuestionType type, String topic) {
        return new EditedQuestion(type, topic, true, "", EditedRows.none(type), "", "", "", List.of());
    }

    EditedQuestion with(EditedAnswer other) {
        return new EditedQuestion(type, topic, markdown, stem, other, explanation, hint, asOf, cites);
    }

    EditedQuestion withStem(String other) {
        return new EditedQuestion(type, topic, markdown, other, answer, explanation, hint, asOf, cites);
    }

    EditedQuestion withTopic(String other) {
        return new EditedQuestion(type, other, markdown, stem, answer, explanation, hint, asOf, cites);
    }

    EditedQuestion withCites(List<String> other) {
        return new EditedQuestion(type, topic, markdown, stem, answer, explanation, hint, asOf, other);
    }
}
