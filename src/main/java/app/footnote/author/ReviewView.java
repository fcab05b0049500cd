package app.footnote.author;

import app.footnote.web.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The candidates of a document beside its passages.
 *
 * @param relations by which the candidates can be narrowed down
 * @param kinds all relations that a fact can be of
 * @param chosen the relation that they are narrowed down to, or empty
 * @param current the one that is looked at; null where none waits
 * @param before the one before it; 0 where it is the first
 * @param others those that come next, the best first
 * @param pane the document around what is looked at
 * @param decided how many were accepted or rejected
 * @param said what was done last, as a text; empty for nothing
 */
public record ReviewView(
        String slug,
        String setTitle,
        String document,
        String cited,
        List<RelationLine> relations,
        List<RelationLine> kinds,
        String chosen,
        @Nullable Current current,
        long before,
        List<Line> others,
        int open,
        int decided,
        Pane pane,
        String said) {
    /** The id of the candidate that is looked at; 0 where there is none. */
    public long at() {
        return current == null ? 0 : current.id();
    }

    /** Some paragraphs of the document, and with which the part before and the part after begin; 0 where there is none. */
    public record Pane(List<PassageView> passages, int earlier, int later) {}

    /** A relation, with how many candidates of it wait. */
    public record RelationLine(String id, String label, int open) {}

    /** A candidate in the list. */
    public record Line(long id, String says, String relation, int percent) {}

    /**
     * The candidate that is looked at.
     *
     * @param question whether it is a sentence with a blank and no fact
     * @param percent how sure the rule is that found it
     * @param questions what would be asked, with what is right
     * @param problems why it cannot be accepted as it is
     * @param fields of the form in which it is mended
     * @param mending whether that form is open
     */
    public record Current(
            long id,
            boolean question,
            String says,
            String relation,
            String rule,
            int percent,
            List<Asked> questions,
            List<String> problems,
            Fields fields,
            boolean mending) {}

    /** A question that would come of it. */
    public record Asked(String stem, String answer, List<String> wrong) {}

    /** A paragraph of the document; {@code here} where the candidate that is looked at stands in it. */
    public record PassageView(int number, boolean heading, boolean here, List<SentenceView> sentences) {}

    /** A sentence of it in pieces, by its number; {@code found} where something that waits stands in it. */
    public record SentenceView(int number, boolean found, List<Piece> pieces) {}

    /** A piece of a sentence; {@code marked} where the candidate's words stand. */
    public record Piece(String text, boolean marked) {}
}
