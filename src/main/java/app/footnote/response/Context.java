package app.footnote.response;

import java.util.Locale;

/** Where a response was given. */
public enum Context {
    STUDY,
    /** Answered without touching the schedule. */
    CRAM,
    ATTEMPT,
    ROOM;

    /** As it is stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
