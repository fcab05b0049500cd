package app.footnote.attempt;

import java.util.Locale;

/** What of an attempt may be looked at. */
public enum ReviewPart {
    /** The questions and what was answered. */
    ATTEMPT,
    /** Whether it was right. */
    CORRECTNESS,
    POINTS,
    /** Why a chosen option is wrong, and the explanation. */
    FEEDBACK,
    /** What would have been right. */
    KEY,
    /** The passages that the questions come from. */
    FOOTNOTE;

    /** In message keys and forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
