package app.footnote.study;

import app.footnote.grading.TypedDifference;
import app.footnote.question.Footnote;
import app.footnote.question.markup.Markup;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a learner reads after an answer.
 *
 * @param given what was typed, beside what was right; null for the other types
 * @param expected the right answer where the question itself does not show it
 * @param notes the numbers of the explanation's footnotes
 * @param next where the round goes on
 * @param last whether that is its end
 */
public record FeedbackView(
        Verdict verdict,
        @Nullable TypedDifference given,
        @Nullable String expected,
        Markup explanation,
        List<Integer> notes,
        List<Footnote> footnotes,
        String next,
        boolean last) {
    /** How the answer was judged; {@code GRADED} is a card's own grade, {@code SKIPPED} an “I don’t know”. */
    public enum Verdict {
        RIGHT,
        PARTLY,
        WRONG,
        SKIPPED,
        GRADED;

        /** In message keys and class names. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
