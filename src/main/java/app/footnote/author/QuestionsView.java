package app.footnote.author;

import app.footnote.question.QuestionType;
import app.footnote.web.Page;
import java.util.List;
import java.util.stream.Stream;

/**
 * The questions of a set that is being written, as far as they are looked for.
 *
 * @param found how many there are, on all pages
 * @param total how many the set has that are not put away
 * @param said what was done last, as a text; empty for nothing
 * @param undoable whether it can be taken back from here
 * @param percent how far the making of questions from facts is; 100 where it is done
 * @param problems why the facts give no questions as they are, each a sentence
 */
public record QuestionsView(
        String slug,
        String title,
        QuestionFilter filter,
        List<Choice> topics,
        List<Choice> documents,
        List<Row> rows,
        int found,
        int total,
        int pages,
        String said,
        boolean undoable,
        int percent,
        List<String> problems) {
    /** The codes of all types of questions. */
    public static final List<String> TYPES =
            Stream.of(QuestionType.values()).map(QuestionType::code).toList();

    /** Something that can be chosen. */
    public record Choice(String id, String title) {}

    /** What can be chosen of one kind, as messages name it. */
    public List<Choice> named(Page page, String kind, List<String> codes) {
        return codes.stream()
                .map(code -> new Choice(code, page.text("questions." + kind + "." + code)))
                .toList();
    }

    /**
     * A question.
     *
     * @param address of its editor
     * @param state how it stands, as messages name it
     * @param origin who made it, as messages name it
     * @param cited where its footnotes point
     * @param outdated whether it stands in place of one that the facts give no more
     * @param written whether it has a place of its own among the written ones
     * @param moved how it was moved just now; empty where it was not
     */
    public record Row(
            String id,
            String address,
            String stem,
            String type,
            String topic,
            String state,
            String origin,
            String cited,
            boolean outdated,
            boolean written,
            String moved) {
        public boolean archived() {
            return state.equals("archived");
        }
    }

    /** Whether one of the rows was moved just now: reading goes on there. */
    public boolean moved() {
        return rows.stream().anyMatch(row -> !row.moved().isEmpty());
    }

    /** Whether questions are being made of facts. */
    public boolean making() {
        return percent < 100;
    }

    /** The address of this list. */
    public String address() {
        return "/workbench/" + slug + "/questions";
    }

    /** The address of another page of it. */
    public String address(int page) {
        String query = filter.at(page).query();
        return query.isEmpty() ? address() : address() + "?" + query;
    }
}
