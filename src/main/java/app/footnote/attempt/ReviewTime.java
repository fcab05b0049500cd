package app.footnote.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** When an attempt is looked at. */
public enum ReviewTime {
    /** Before it is submitted. */
    DURING,
    /** In the first {@link #RIGHT_AFTER_LASTS} after it was submitted. */
    RIGHT_AFTER,
    /** Later, while others still work. */
    WHILE_OPEN,
    /** When nobody can work any more. */
    AFTER_CLOSE;

    /** Time enough to read what one has just done. */
    public static final Duration RIGHT_AFTER_LASTS = Duration.ofMinutes(15);

    /** In message keys and forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @param submitted when the attempt was submitted; empty while it runs
     * @param closes when the assignment ends for everybody; empty where it does not
     */
    public static ReviewTime at(Instant now, Optional<Instant> submitted, Optional<Instant> closes) {
        if (submitted.isEmpty()) {
            return DURING;
        }
        if (closes.isPresent() && !now.isBefore(closes.get())) {
            return AFTER_CLOSE;
        }
        return now.isBefore(submitted.get().plus(RIGHT_AFTER_LASTS)) ? RIGHT_AFTER : WHILE_OPEN;
    }
}
