package app.footnote.study;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option as it stands on the page.
 *
 * @param position from 0; gives its letter, shape and colour
 * @param because why it is wrong; only after the answer, and where the documents say so
 * @param notes the numbers of the footnotes of that reason
 */
public record OptionView(
        int position,
        String text,
        boolean chosen,
        boolean key,
        @Nullable String because,
        List<Integer> notes) {
    /** As it is marked after the answer: the key, what was chosen, or neither. */
    public String state() {
        if (key) {
            return chosen ? "key chosen" : "key";
        }
        return chosen ? "chosen" : "passed";
    }
}
