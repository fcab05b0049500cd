package app.footnote.author;

import java.util.List;

/** What counts as right in a question that is being written, as its form shows it: texts as they were typed. */
public sealed interface EditedAnswer {
    /**
     * Options to choose from, the right ones among the wrong ones.
     *
     * @param credit how several keys are counted: {@code part}, {@code all} or {@code each}
     * @param shown how many options are shown at most; empty for the usual number
     */
    record Options(List<OptionRow> rows, String credit, String shown) implements EditedAnswer {}

    /**
     * A text to type or to recall.
     *
     * @param accepted what is right as well
     * @param exact what a typed answer must agree in: {@code case}, {@code accents}, {@code spelling}
     */
    record Typed(String expected, List<String> accepted, List<String> exact) implements EditedAnswer {}

    /** A number with what it may be off by, or a range in its place. */
    record Numeric(String expected, String tolerance, boolean range, String from, String to, String unit)
            implements EditedAnswer {}

    /** Items in their right order. */
    record Items(List<String> items) implements EditedAnswer {}

    /** Left sides with their right sides, and right sides that belong to none. */
    record Pairs(List<PairRow> rows, List<String> spare) implements EditedAnswer {}

    /**
     * An option.
     *
     * @param because why it is right or wrong
     * @param cites where the documents say so
     */
    record OptionRow(String text, String because, boolean right, List<String> cites) {
        boolean isEmpty() {
            return text.isEmpty() && because.isEmpty() && cites.isEmpty();
        }
    }

    /** One left side and what it belongs to. */
    record PairRow(String left, String right) {
        boolean isEmpty() {
            return left.isEmpty() && right.isEmpty();
        }
    }
}
