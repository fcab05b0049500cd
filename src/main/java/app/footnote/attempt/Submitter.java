package app.footnote.attempt;

import java.util.Locale;

/** Who submitted an attempt. */
public enum Submitter {
    STUDENT,
    /** At the end of its time. */
    SERVER;

    /** As it is stored and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
