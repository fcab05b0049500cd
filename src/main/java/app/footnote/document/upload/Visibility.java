package app.footnote.document.upload;

import java.util.Locale;

/** Who may read the whole text of a document. Everybody else sees single passages, quoted where they are cited. */
public enum Visibility {
    /** Who brought it, and the authors of the sets that are made from it. */
    AUTHORS,
    /** A class besides. */
    CLASS,
    EVERYONE;

    /** As texts and forms name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
