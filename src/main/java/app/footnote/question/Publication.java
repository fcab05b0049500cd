package app.footnote.question;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * That a version of a set became the one that counts.
 *
 * @param person who published it; nobody where the server did so itself, or the person is gone
 * @param note what they say changed
 * @param reason why it was published in spite of the findings; empty where there were none
 * @param findings the errors that it was published over
 * @param revision of the draft that it was made of
 */
public record Publication(
        OptionalLong person, Instant at, String note, String reason, List<Over> findings, long revision) {
    /**
     * An error in spite of which a version was published.
     *
     * @param part the id of the question or fact, or empty for the whole set
     * @param message which sentence says what is wrong and how to mend it
     * @param arguments of the sentence
     */
    public record Over(String part, String message, List<String> arguments) {}
}
