package app.footnote.extract;

import app.footnote.document.Citation;
import app.footnote.fact.Modality;
import app.footnote.fact.Validity;
import app.footnote.fact.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact that documents seem to state, for somebody to accept, mend or reject.
 *
 * @param subject name of an entity
 * @param value with names of entities where it is a list of them
 * @param complete whether a list is given as complete
 * @param denied whether it is said not to be so
 * @param reported whether it is given as somebody's words or view
 * @param holder whose, if that is said
 * @param rule by which it was found
 * @param confidence from 0 to 1, two decimals
 */
public record Candidate(
        String relation,
        String subject,
        Value value,
        Validity validity,
        boolean complete,
        boolean denied,
        Modality modality,
        boolean reported,
        @Nullable String holder,
        String rule,
        double confidence,
        List<Evidence> evidence) {
    /**
     * A passage that says so.
     *
     * @param start offset of the quote into the document's own text
     * @param end offset behind it
     * @param quote the passage exactly as it stands there
     */
    public record Evidence(Citation citation, String author, int start, int end, String quote) {}

    /** In one word: “asserted”, “reported”, “hedged” or “planned”. */
    public String modalityWord() {
        return switch (modality) {
            case ASSERTED -> reported ? "reported" : "asserted";
            case HEDGED -> "hedged";
            case PLANNED -> "planned";
        };
    }
}
