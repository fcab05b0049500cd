package app.footnote.attempt;

import app.footnote.grading.Given;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was saved once.
 *
 * @param position of its question, from 1
 * @param ownId what the device calls this save, so that none is stored twice; null where it has no name
 * @param device what the browser's tab calls itself; empty for a page without a script
 * @param number counts the saves of a device
 * @param deviceAt when the device's clock says that it was given: information, no proof; null where it does not say
 * @param givenAt when it came, less the time for which it waited on the device
 * @param receivedAt when it came
 * @param late whether that was after the end
 */
public record Save(
        long id,
        long attempt,
        int position,
        @Nullable String ownId,
        String device,
        long number,
        Given given,
        @Nullable Instant deviceAt,
        Instant givenAt,
        Instant receivedAt,
        boolean late) {
    /**
     * Whether it replaces another answer to the same question. On one device its own count tells which came later;
     * between two it is when each was given, by the server's clock; a page without a script has no count and is taken
     * as it comes.
     */
    boolean replaces(Save other) {
        return device.equals(other.device()) && !device.isEmpty()
                ? number > other.number()
                : !givenAt.isBefore(other.givenAt());
    }
}
