package app.footnote.author;

import java.util.List;

/**
 * The facts of a set that is being written, as far as they are looked for.
 *
 * @param found how many there are, on all pages
 * @param said what was done last, as a text; empty for nothing
 */
public record FactsView(
        String slug,
        String title,
        FactFilter filter,
        List<QuestionsView.Choice> topics,
        List<QuestionsView.Choice> entities,
        List<QuestionsView.Choice> relations,
        List<QuestionsView.Choice> documents,
        List<Row> rows,
        int found,
        int total,
        int pages,
        String said) {
    /**
     * A fact.
     *
     * @param address of its form
     * @param questions how many rest on it
     * @param asking the address of the list of these
     */
    public record Row(
            String id,
            String address,
            String says,
            String subject,
            String relation,
            String cited,
            int questions,
            String asking) {}

    /** The address of this list. */
    public String address() {
        return "/workbench/" + slug + "/facts";
    }

    /** The address of another page of it. */
    public String address(int page) {
        String query = filter.at(page).query();
        return query.isEmpty() ? address() : address() + "?" + query;
    }
}
