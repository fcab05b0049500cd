package app.footnote.study.forecast;

import java.util.List;

/**
 * How an exam is likely to go.
 *
 * @param topics in the order in which they were asked for
 * @param whole over all their cards
 * @param minutesNeeded minutes a day until the exam to meet and repeat every card
 * @param unseen how many cards will not have been met by then within the budget, on average
 * @param met whether the budget is enough
 */
public record ExamForecast(List<Score> topics, Score whole, double minutesNeeded, double unseen, boolean met) {
    /**
     * The share of a topic's cards that will be recalled.
     *
     * @param expected the mean
     * @param low the lower end of an interval that holds it in four of five cases
     * @param high its upper end
     */
    public record Score(String id, double expected, double low, double high) {}
}
