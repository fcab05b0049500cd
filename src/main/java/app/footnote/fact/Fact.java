package app.footnote.fact;

import app.footnote.document.Citation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Entity –relation→ value, with the time for which it holds and where documents say so.
 *
 * @param complete whether a list is given as complete
 * @param denied whether the document says that it is not so, or not yet
 * @param attributed whether it is somebody's position, opinion or claim
 * @param holder id of the entity who holds or said it, when that is not the author
 * @param incoherent why it cannot be right in itself, or null
 * @param says the fact in one sentence of our own
 * @param event its label in a timeline, or null
 * @param stems wordings that stand in place of the relation's
 * @param words words of the passage that carry subject, relation or value where names and triggers do not
 * @param accepted further typed answers that are right
 * @param line where it stands in its file
 */
public record Fact(
        String id,
        String topic,
        String subject,
        String relation,
        Value value,
        Validity validity,
        boolean complete,
        boolean denied,
        Modality modality,
        boolean attributed,
        @Nullable String holder,
        @Nullable String incoherent,
        String says,
        @Nullable String event,
        Map<Relation.Asked, List<String>> stems,
        Map<Part, List<String>> words,
        List<String> accepted,
        List<Citation> citations,
        int line) {
    /** A part of a fact that a passage must show. */
    public enum Part {
        SUBJECT,
        RELATION,
        VALUE
    }

    /** Ids of the documents that say so, each once, in the order cited. */
    public List<String> documents() {
        return citations.stream().map(Citation::document).distinct().toList();
    }

    /** Whether it may be asked: firmly said, not denied and not at odds with itself. */
    public boolean isAskable() {
        return modality == Modality.ASSERTED && !denied && incoherent == null;
    }
}
