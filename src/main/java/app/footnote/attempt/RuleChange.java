package app.footnote.attempt;

import org.jspecify.annotations.Nullable;

/** What is other than the rules for one student or a group; null where nothing is. Times are epoch milliseconds. */
public record RuleChange(
        @Nullable Long visibleAt,
        @Nullable Long opensAt,
        @Nullable Long dueAt,
        @Nullable Long lateUntil,
        @Nullable Integer durationSeconds,
        @Nullable Integer attempts,
        @Nullable Integer pauseSeconds,
        @Nullable String passwordHash) {
    /** Nothing is other. */
    public static final RuleChange NONE = new RuleChange(null, null, null, null, null, null, null, null);
}
