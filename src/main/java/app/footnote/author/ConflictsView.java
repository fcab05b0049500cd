package app.footnote.author;

import java.util.List;

/**
 * Where the facts of a set cannot all hold.
 *
 * @param problems what keeps the set from being read, each a sentence
 * @param said what was done last, as a text; empty for nothing
 */
public record ConflictsView(String slug, String setTitle, List<Dispute> disputes, List<String> problems, String said) {
    /**
     * Two facts that cannot both hold.
     *
     * @param kind by which rule it was found, in words
     */
    public record Dispute(String kind, String reason, Side one, Side other) {}

    /**
     * One of the two.
     *
     * @param time when it holds, in words; empty where that is not known
     * @param attributed whether it stands there as somebody's view
     */
    public record Side(String fact, String says, String time, boolean attributed, String cited, List<String> quotes) {}
}
