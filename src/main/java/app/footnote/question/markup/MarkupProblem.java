package app.footnote.question.markup;

import java.util.Locale;

/**
 * Something in a text that learners would not see as its author means it.
 *
 * @param detail the place, as it is written; of a formula what is wrong with it, too
 */
public record MarkupProblem(Kind kind, String detail) {
    /** What is wrong. */
    public enum Kind {
        /** An image that says nothing to who cannot see it. */
        IMAGE_WITHOUT_TEXT,
        /** An image that is not one of the kept ones. */
        UNKNOWN_IMAGE,
        BROKEN_FORMULA,
        /** A link to something else than a page of the web. */
        UNSAFE_LINK,
        /** HTML, which is shown as it is written. */
        HTML;

        /** In message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
