package app.footnote.question;

import app.footnote.document.Citation;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A key or a distractor.
 *
 * @param because why it is right or wrong, a sentence or a phrase; null where nothing is said of it
 * @param citations where the documents say so
 */
public record Option(String text, @Nullable String because, List<Citation> citations) {
    /** The same with other texts in place of these. */
    Option with(UnaryOperator<String> change) {
        return new Option(change.apply(text), because == null ? null : change.apply(because), citations);
    }
}
