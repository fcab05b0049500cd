package app.footnote.attempt;

import java.time.Instant;
import java.util.Locale;

/**
 * Something that happened during an attempt, as it is shown to who teaches the class: a fact, no verdict.
 *
 * @param device what the browser's tab calls itself; empty where it has no script
 */
public record AttemptEvent(Kind kind, String device, Instant at) {
    /** What happened. */
    public enum Kind {
        STARTED,
        OPENED,
        /** The page was hidden or closed. */
        LEFT,
        RETURNED,
        /** By who teaches the class, after it was submitted. */
        REOPENED,
        SUBMITTED,
        /** By the server, at the end. */
        ENDED;

        /** As it is stored and in message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
