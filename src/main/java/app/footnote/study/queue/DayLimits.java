package app.footnote.study.queue;

/**
 * How many cards may still come today.
 *
 * @param fresh new ones
 * @param reviews those that are due
 */
public record DayLimits(int fresh, int reviews) {
    public DayLimits {
        fresh = Math.max(0, fresh);
        reviews = Math.max(0, reviews);
    }
}
