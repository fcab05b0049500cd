package app.footnote.author;

import app.footnote.question.Publication;
import app.footnote.web.Texts;
import java.util.List;

/**
 * A finding about a set that is to be published.
 *
 * @param file in which the part stands; {@link DraftFile#SET} for what is about the whole set
 * @param part the id of the question or fact
 * @param words what it says, to know it by; its id where it says nothing
 * @param message which sentence says what is wrong and how to mend it
 * @param arguments of the sentence
 */
record Reported(boolean error, DraftFile file, String part, String words, String message, List<String> arguments) {
    static Reported of(boolean error, DraftFile file, String part, String message, List<String> arguments) {
        return new Reported(error, file, part, part, message, arguments);
    }

    static Reported of(QuestionFinding finding) {
        return of(
                finding.isError(),
                DraftFile.QUESTIONS,
                finding.question(),
                "finding." + finding.message(),
                finding.arguments());
    }

    Reported inWords(String says) {
        return new Reported(error, file, part, says, message, arguments);
    }

    String sentence(Texts texts) {
        return texts.of(message, arguments.toArray());
    }

    Publication.Over over() {
        return new Publication.Over(part, message, arguments);
    }
}
