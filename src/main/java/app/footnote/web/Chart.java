package app.footnote.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A picture of numbers: the sentence that says what it shows, and the table that it is drawn from, which is there for
 * everybody.
 *
 * @param id of the table in the page
 * @param drawn how many columns of numbers are drawn, from the first; the others are in the table only
 * @param heads of the table, that of the labels first
 */
public record Chart(String id, Kind kind, int drawn, String sentence, List<String> heads, List<Row> rows) {
    /** How it is drawn. */
    public enum Kind {
        LINE,
        BARS,
        /** Bars that stand on each other. */
        STACK;

        /** For the script that draws. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A label and its numbers. */
    public record Row(String label, List<Cell> cells) {}

    /** A number as it is drawn, and as it is read. */
    public record Cell(double value, String text) {
        /** A count. */
        public static Cell of(long count) {
            return new Cell(count, Long.toString(count));
        }

        /** The value where it is not what is read, for the script that draws; null where it is. */
        public @Nullable String drawnAs() {
            String plain = value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
            return plain.equals(text) ? null : plain;
        }
    }
}
