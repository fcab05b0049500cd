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

    /**
     * No more than fits into a time, the reviews before the new cards.
     *
     * @param seconds what is left of the time that the learner gives to a day
     * @param due how many cards are due
     * @param review how many seconds a review takes
     * @param newCard how many a new card takes
     */
    public DayLimits within(double seconds, int due, double review, double newCard) {
        int fitting = Math.min(reviews, (int) (Math.max(0, seconds) / review));
        double rest = seconds - Math.min(due, fitting) * review;
        return new DayLimits(Math.min(fresh, (int) (rest / newCard)), fitting);
    }
}
