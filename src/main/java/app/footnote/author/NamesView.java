package app.footnote.author;

import java.util.List;

/**
 * What a set's facts are about, and under which names.
 *
 * @param said what was done last, as a text; empty for nothing
 */
public record NamesView(String slug, String setTitle, List<NameLine> names, String said) {
    /** One thing and its names. */
    public record NameLine(String id, String name, String kind, String aliases) {}
}
