package app.footnote.study.forecast;

import java.util.List;

/**
 * What a desired retention costs and brings.
 *
 * @param days the days from today on
 */
public record Workload(double retention, List<Day> days) {
    /**
     * A day.
     *
     * @param reviews how many, new cards included
     * @param minutes how long they take
     * @param memorised how many cards would be recalled at its end, as expected
     */
    public record Day(int reviews, double minutes, double memorised) {}

    /** Reviews a day, on average. */
    public double reviewsADay() {
        return days.stream().mapToInt(Day::reviews).average().orElse(0);
    }

    /** Minutes a day, on average. */
    public double minutesADay() {
        return days.stream().mapToDouble(Day::minutes).average().orElse(0);
    }

    /** How many cards would be recalled at the end. */
    public double memorised() {
        return days.isEmpty() ? 0 : days.get(days.size() - 1).memorised();
    }
}
