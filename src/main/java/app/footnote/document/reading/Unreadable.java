package app.footnote.document.reading;

import java.util.Locale;

/** A file that is not read, and why; the sentences are {@code unreadable.<reason>}. */
public final class Unreadable extends Exception {
    private final Reason reason;

    public Unreadable(Reason reason) {
        super(reason.key(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a file is not read. */
    public enum Reason {
        /** It is protected by a password, or forbids to take its text out. */
        ENCRYPTED,
        /** It is not what it says it is, or broken. */
        DAMAGED,
        /** There is nothing in it. */
        EMPTY,
        /** It has pages, but they are pictures. */
        SCANNED,
        /** More bytes, pages or characters than are read. */
        HUGE,
        /** It unpacks to much more than it is. */
        BOMB,
        /** It is nested so deep that nobody wrote it. */
        NESTED,
        /** None of the formats that are read. */
        UNKNOWN,
        /** It took too long. */
        SLOW,
        /** Somebody stopped it. */
        CANCELLED,
        /** The server lost the file before it was read. */
        LOST;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
