package app.footnote.author;

import app.footnote.question.Topic;
import java.util.List;
import java.util.Map;

/**
 * A question in its editor.
 *
 * @param id of the question
 * @param revision on which the next save is based; empty where the set has no entry for it
 * @param draft whether it is left out when the set is published
 * @param archived whether it was put away
 * @param standsFor whether it is a generated question or stands in place of one
 * @param findings what is wrong with it, beside their fields
 * @param passages the passages that it cites, by their citations
 * @param words what was searched in the documents
 * @param found the sentences that hold these words
 * @param said what was done last, as a text; empty for nothing
 * @param problem whether that is something that could not be done
 * @param use how it is used so far
 */
public record EditorView(
        String slug,
        String title,
        String id,
        EditedQuestion question,
        String revision,
        boolean draft,
        boolean archived,
        boolean standsFor,
        List<Topic> topics,
        List<FindingLine> findings,
        Map<String, Passage> passages,
        String words,
        List<Passage> found,
        String said,
        boolean problem,
        Use use) {
    /** Something wrong, in a sentence. */
    public record FindingLine(String field, boolean error, String sentence) {}

    /**
     * How a question is used.
     *
     * @param answers how many it has so far
     * @param reports how many readers wait for an answer about it
     * @param before the address of the question before it; empty where there is none
     */
    public record Use(int answers, int reports, String before, String after) {}

    /** Its address. */
    public String address() {
        return EditorPage.address(slug, id);
    }

    /** Whether it is stored in the set. */
    public boolean stored() {
        return !revision.isEmpty();
    }

    /** The findings beside one field. */
    public List<FindingLine> findings(String field) {
        return findings.stream().filter(line -> line.field().equals(field)).toList();
    }

    /** How many of the findings keep it from being published. */
    public int errors() {
        return (int) findings.stream().filter(FindingLine::error).count();
    }
}
