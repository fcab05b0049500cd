package app.footnote.study;

import app.footnote.question.markup.Markup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option as it stands on the page.
 *
 * @param position from 0; gives its letter, shape and colour
 * @param because why it is right or wrong; only after the answer, and where something is said of it
 * @param notes the numbers of the footnotes of that reason
 */
public record OptionView(
        int position,
        Markup text,
        boolean chosen,
        boolean key,
        @Nullable Markup because,
        List<Integer> notes) {
    /** As it is marked after the answer: the key, what was chosen, or neither. */
    public String state() {
        if (key) {
            return chosen ? "key chosen" : "key";
        }
        return chosen ? "chosen" : "passed";
    }
}
