package app.footnote.study.queue;

/**
 * A card that a session is to go through.
 *
 * @param set the id of its set
 */
public record Planned(long card, long set, Kind kind) {
    /** What it comes as. */
    public enum Kind {
        NEW,
        LEARNING,
        REVIEW,
        /** Missed in class, due or not; it counts as one that is due. */
        MISSED,
        /** Asked for by the learner beside what is due; the day's limits do not count it. */
        EXTRA
    }
}
