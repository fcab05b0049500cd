package app.footnote.author;

import app.footnote.web.Fields;
import java.util.List;

/**
 * The draws that a set names, and the form for another.
 *
 * @param there how many questions there are to draw from in the whole set
 * @param said what was done last, as a text; empty for nothing
 */
public record PoolsView(
        String slug,
        String title,
        List<Line> draws,
        List<Topic> topics,
        List<QuestionsView.Choice> documents,
        List<QuestionsView.Choice> types,
        int there,
        Fields fields,
        String said) {
    /**
     * A draw.
     *
     * @param parts what is drawn, a text each
     */
    public record Line(String title, boolean shuffled, List<Part> parts) {}

    /**
     * One of a draw's pools.
     *
     * @param count how many are drawn; 0 for all
     * @param there how many there are
     */
    public record Part(String of, int count, int there) {
        public boolean few() {
            return there < Math.max(1, count);
        }
    }

    /** A topic, and how many questions there are to draw from. */
    public record Topic(String id, String title, int there) {}

    /** The address of this page. */
    public String address() {
        return "/workbench/" + slug + "/pools";
    }
}
