package app.footnote.author;

import java.util.List;

/**
 * The sets of the server that everyone sees.
 *
 * @param search what was looked for; empty for all
 * @param all how many there are
 */
public record LibraryView(String search, int all, List<SetLine> sets) {
    /**
     * One of them.
     *
     * @param authors who is named for it; empty for nobody
     * @param source what it was made from; empty for nothing
     * @param copies whether whoever looks may copy it
     */
    public record SetLine(
            String slug,
            String title,
            String description,
            int questions,
            int documents,
            String authors,
            String licence,
            String source,
            boolean copies) {}
}
