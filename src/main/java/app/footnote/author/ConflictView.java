package app.footnote.author;

import java.util.List;
import java.util.Map;

/**
 * A question that somebody else changed while it was written.
 *
 * @param address of the question
 * @param removed whether the other change was to take it out
 * @param fields of the form, with what was written here
 * @param revision of the other version, in whose place one's own may be put
 */
public record ConflictView(
        String slug,
        String title,
        String id,
        String address,
        String type,
        boolean removed,
        List<Line> lines,
        Map<String, List<String>> fields,
        String revision) {
    /** A field in two versions; {@code differs} where they do not agree. */
    public record Line(String label, String mine, String theirs, boolean differs) {}
}
