package app.footnote.attempt;

import app.footnote.grading.Given;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is sent to be saved, and what became of it. */
public final class Answering {
    private Answering() {}

    /**
     * An answer on its way in.
     *
     * @param position of its question, from 1
     * @param ownId what the device calls this save; null where it has no name
     * @param device what the browser's tab calls itself; empty for a page without a script
     * @param number counts the saves of the device
     * @param deviceAt when the device's clock says that it was given, or null
     * @param waited for how long it waited on the device for a connection
     */
    public record Sent(
            int position,
            @Nullable String ownId,
            String device,
            long number,
            Given given,
            @Nullable Instant deviceAt,
            Duration waited) {
        /** From a page without a script. */
        public static Sent byForm(int position, Given given) {
            return new Sent(position, null, "", 0, given, null, Duration.ZERO);
        }
    }

    /** What became of an answer; it is stored in any case. */
    public enum State {
        /** It counts. */
        SAVED,
        /** A later one counts. */
        OLDER,
        /** It came after the end and counts only if it is accepted. */
        LATE,
        /** Its question was left or checked before, and cannot be answered any more. */
        LOCKED;

        /** In messages and for scripts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param at when it came
     * @param end when the attempt ends as things stand; empty where nothing ends it
     * @param counting the answer that counts for the question now; empty where none does
     * @param submitted whether the attempt was submitted before
     */
    public record Saved(State state, Instant at, Optional<Instant> end, Optional<Given> counting, boolean submitted) {}
}
