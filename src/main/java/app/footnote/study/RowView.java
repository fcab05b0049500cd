package app.footnote.study;

import app.footnote.question.markup.Markup;
import org.jspecify.annotations.Nullable;

/**
 * A step of an order or a side of a pair.
 *
 * @param text the step, or the left side
 * @param given the place or the right side that was given; null before the answer
 * @param expected the right place or right side; null before the answer
 */
public record RowView(
        Markup text, @Nullable Markup given, @Nullable Markup expected) {
    public boolean right() {
        return given != null && given.equals(expected);
    }
}
