package app.footnote.study;

import org.jspecify.annotations.Nullable;

/**
 * A step of an order or a side of a pair.
 *
 * @param text the step, or the left side
 * @param given the place or the right side that was given; null before the answer
 * @param expected the right place or right side; null before the answer
 */
public record RowView(
        String text, @Nullable String given, @Nullable String expected) {
    public boolean right() {
        return given != null && given.equals(expected);
    }
}
