package app.footnote.author;

import app.footnote.question.Visibility;
import app.footnote.web.Fields;
import java.util.List;
import java.util.Optional;

/**
 * A set that is being written, seen as a whole.
 *
 * @param facts how many it has
 * @param stale facts and questions whose passage is gone
 * @param more documents that could be added
 * @param questions how many questions its last version has; 0 where it was never published
 * @param state how it stands to what is published, in a sentence
 * @param problems what is wrong with what was asked for, each a sentence
 * @param said what was done last, as a text; empty for nothing
 * @param model a language model that may be asked about the documents
 */
public record DraftView(
        String slug,
        Fields fields,
        Visibility visibility,
        List<DocumentLine> documents,
        int facts,
        List<StaleLine> stale,
        List<Choice> more,
        int questions,
        String state,
        List<String> problems,
        String said,
        Optional<ModelView> model) {
    /**
     * A document of the set, and what was found in it.
     *
     * @param facts how many facts of the set cite it
     * @param readable whether its text is at hand for the set's authors
     * @param percent how far the looking for facts is; -1 where none is going on
     */
    public record DocumentLine(
            String id, String cited, int open, int facts, int rejected, boolean readable, int percent) {}

    /** A fact or question whose passage is gone, and where it stood. */
    public record StaleLine(String file, String id, String says, String cited) {}

    /** A document by its number. */
    public record Choice(long id, String name) {}

    /** Whether facts are being looked for in one of the documents, by rules or by a model. */
    public boolean looking() {
        return documents.stream().anyMatch(document -> document.percent() >= 0)
                || model.filter(ModelView::working).isPresent();
    }
}
