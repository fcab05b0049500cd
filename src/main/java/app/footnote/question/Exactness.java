package app.footnote.question;

import java.util.Locale;

/** In what a typed answer has to agree with the right one, beside its words. */
public enum Exactness {
    /** Capital and small letters. */
    CASE,
    /** Accents and other marks on letters. */
    ACCENTS,
    /** Every letter; else one slip in each long word is forgiven. */
    SPELLING;

    /** As it is written in files and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
