package app.footnote.study.forecast;

import java.util.List;

/**
 * How somebody answers and how long they take.
 *
 * @param firstGrades the shares of Again, Hard, Good and Easy when a card is met
 * @param recalledGrades the shares of Hard, Good and Easy when a card was recalled
 * @param newSeconds for a card that is met
 * @param recalledSeconds for a review that was recalled
 * @param forgottenSeconds for one that was not, with the repetition that follows it on the same day
 */
public record Habits(
        List<Double> firstGrades,
        List<Double> recalledGrades,
        double newSeconds,
        double recalledSeconds,
        double forgottenSeconds) {
    /** Rounded from what fsrs-rs's simulator takes to be usual of Anki's learners. */
    public static final Habits USUAL = new Habits(List.of(0.24, 0.1, 0.49, 0.17), List.of(0.22, 0.63, 0.15), 20, 8, 23);

    /** The expected seconds of a review that is recalled with that chance. */
    public double seconds(double chance) {
        return chance * recalledSeconds + (1 - chance) * forgottenSeconds;
    }
}
