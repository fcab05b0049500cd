package app.footnote.question;

import java.util.Locale;

/** Who sees a set. */
public enum Visibility {
    /** Only those who write it. */
    AUTHORS,
    /** Whoever is given its address, such as a class; it is on no list. */
    ADDRESS,
    EVERYONE;

    /** As it is stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Visibility ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
