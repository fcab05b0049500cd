package app.footnote.study;

import java.util.Locale;

/** How far a card had come before a review. */
public enum CardAge {
    NEW,
    /** In its steps of minutes, at the beginning or after a lapse. */
    LEARNING,
    /** Its interval was shorter than {@link #MATURE_DAYS}. */
    YOUNG,
    MATURE;

    /** From this interval on a card is mature, as in Anki. */
    static final int MATURE_DAYS = 21;

    /** In message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
