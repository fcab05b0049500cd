package app.footnote.author;

import app.footnote.web.Texts;
import java.util.List;

/**
 * Something that is wrong with a question as it is written.
 *
 * @param question its id
 * @param field of its form: {@code topic}, {@code stem}, {@code answer}, {@code option-2} (from 0), {@code cites} …
 * @param message which sentence says what is wrong, where, and how to mend it
 * @param arguments of the sentence
 */
public record QuestionFinding(
        String question, String field, Severity severity, String message, List<String> arguments) {
    /** Whether it keeps the set from being published. */
    public enum Severity {
        ERROR,
        WARNING
    }

    static QuestionFinding error(String question, String field, String message, String... arguments) {
        return new QuestionFinding(question, field, Severity.ERROR, message, List.of(arguments));
    }

    static QuestionFinding warning(String question, String field, String message, String... arguments) {
        return new QuestionFinding(question, field, Severity.WARNING, message, List.of(arguments));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** What is wrong and how to mend it. */
    public String sentence(Texts texts) {
        return texts.of("finding." + message, arguments.toArray());
    }
}
