package app.footnote.author;

import app.footnote.web.Fields;
import java.util.List;
import java.util.Optional;

/**
 * A fact that is added or corrected, with what that changes.
 *
 * @param address where the form goes
 * @param fact its id; empty for a new one
 * @param cites where documents say so
 * @param removing whether it is to be removed
 * @param change what that changes; empty where nobody asked yet
 */
public record FactView(
        String slug,
        String title,
        String address,
        String fact,
        String says,
        Fields fields,
        List<ReviewView.RelationLine> relations,
        List<QuestionsView.Choice> topics,
        List<QuestionsView.Choice> documents,
        List<Cite> cites,
        boolean removing,
        Optional<FactChangeView> change) {
    /**
     * A footnote.
     *
     * @param citation as files have it
     * @param quote the sentence, where its text may be read; empty else
     */
    public record Cite(String citation, String cited, String quote) {}

    /** Whether it can be saved as it stands: what changes is shown, and nothing is wrong. */
    public boolean ready() {
        return change.filter(each -> each.problems().isEmpty()).isPresent();
    }
}
