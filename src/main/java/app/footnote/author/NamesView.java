package app.footnote.author;

import java.util.List;

/**
 * What a set's facts are about, and under which names.
 *
 * @param pairs those that may be one
 * @param said what was done last, as a text; empty for nothing
 */
public record NamesView(String slug, String setTitle, List<NameLine> names, List<PairLine> pairs, String said) {
    /** Two that may be one, and what speaks for it. */
    public record PairLine(NameLine one, NameLine other, List<String> evidence) {}

    /** One thing and its names. */
    public record NameLine(String id, String name, String kind, String aliases) {}
}
