package app.footnote.study;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What a reader told the author about a question, and what came of it.
 *
 * @param set the id of the question's set
 * @param open whether it waits for the author
 */
public record QuestionThread(
        long id, long set, long questionVersion, Kind kind, Instant begunAt, boolean open, List<Message> messages) {
    /**
     * What one of the two wrote.
     *
     * @param byAuthor whether somebody wrote it who sees to the set, and not the reader
     */
    public record Message(String text, boolean byAuthor, Instant at) {}

    /** What it is. */
    public enum Kind {
        /** Something is wrong with the question. */
        REPORT,
        /** How it should read. */
        SUGGESTION;

        /** As it stands in forms and message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
