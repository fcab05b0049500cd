package app.footnote.study.statistics;

import app.footnote.question.markup.Markup;
import app.footnote.web.Chart;
import java.util.List;

/**
 * Every review of a card.
 *
 * @param says how the card stands now
 */
public record CardHistoryView(
        Markup stem, Markup answer, String setTitle, String setAddress, String says, Chart chart, List<Line> reviews) {
    /**
     * A review.
     *
     * @param expected how many of a hundred such cards would have been recalled, empty for a new card
     * @param interval until it was due again
     */
    public record Line(
            String day,
            int grade,
            String asked,
            String given,
            String time,
            String expected,
            String stability,
            String difficulty,
            String interval) {}
}
