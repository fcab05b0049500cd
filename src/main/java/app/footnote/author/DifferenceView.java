package app.footnote.author;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Differences as a page shows them.
 *
 * @param lines some of them
 * @param from the first of them, from 0
 * @param next where the next ones begin; 0 where none are left
 * @param of how many there are
 */
public record DifferenceView(List<Line> lines, int from, int next, int of) {
    static final int AT_ONCE = 50;

    /**
     * A part that differs.
     *
     * @param kind ADDED, REMOVED or CHANGED
     * @param file its file's code
     * @param title what it says, in short
     * @param fields that differ
     */
    public record Line(String kind, String file, String id, String title, List<Field> fields) {}

    /** How a field becomes another. */
    public record Field(String name, List<Piece> pieces) {}

    /** A run of text: STAYS, GOES or COMES. */
    public record Piece(String kind, String text) {}

    static DifferenceView of(List<Difference.Change> changes, int from) {
        int first = Math.min(from, changes.size());
        int end = Math.min(changes.size(), first + AT_ONCE);
        return new DifferenceView(
                changes.subList(first, end).stream().map(DifferenceView::line).toList(),
                first,
                end < changes.size() ? end : 0,
                changes.size());
    }

    static Line line(Difference.Change change) {
        Map<String, Object> before = change.before().map(DraftPart::fields).orElse(Map.of());
        Map<String, Object> after = change.after().map(DraftPart::fields).orElse(Map.of());
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        List<Field> fields = names.stream()
                .filter(name -> !name.equals("id"))
                .filter(name -> !FieldText.of(before.get(name)).equals(FieldText.of(after.get(name))))
                .map(name -> new Field(
                        name,
                        WordDifference.of(FieldText.of(before.get(name)), FieldText.of(after.get(name))).stream()
                                .map(piece -> new Piece(piece.kind().name(), piece.text()))
                                .toList()))
                .toList();
        return new Line(
                change.kind().name(),
                change.part().file().code(),
                change.part().id(),
                PartWords.of(change.part()),
                fields);
    }
}
