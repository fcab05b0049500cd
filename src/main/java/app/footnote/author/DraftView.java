package app.footnote.author;

import app.footnote.question.Visibility;
import app.footnote.web.Fields;
import java.util.List;

/**
 * A set that is being written, seen as a whole.
 *
 * @param questions how many questions its last version has; 0 where it was never published
 * @param changed whether something was changed since then
 * @param problems what keeps it from being published, each a sentence
 * @param said what was done last, as a text; empty for nothing
 */
public record DraftView(
        String slug,
        Fields fields,
        Visibility visibility,
        List<DocumentLine> documents,
        List<FactLine> facts,
        int questions,
        boolean changed,
        List<String> problems,
        String said) {
    /** A document of the set, and what was found in it. */
    public record DocumentLine(String id, String cited, int open, int accepted, int rejected) {}

    /** A fact of the set. */
    public record FactLine(String id, String says, String cited) {}
}
