package app.footnote.document.upload;

import java.time.Instant;

/**
 * One file of a document, and what became of it.
 *
 * @param reason why it was refused, as in {@code unreadable.<reason>}; empty where it was not
 * @param format empty until it was read
 */
public record DocumentVersion(
        long id,
        long document,
        String fileName,
        long bytes,
        State state,
        String reason,
        String format,
        int pages,
        Instant createdAt) {
    /** How far it is. */
    public enum State {
        /** Its file is there and waits, or is being read. */
        WAITING,
        READ,
        REFUSED
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }
}
