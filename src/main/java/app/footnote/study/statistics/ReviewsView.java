package app.footnote.study.statistics;

import app.footnote.web.Chart;
import java.util.List;

/** How somebody studied: when, how much, how well. */
public record ReviewsView(
        SetChoice choice,
        Period period,
        String calendar,
        HeatMap heat,
        List<Day> days,
        Chart retention,
        Chart hours,
        Chart buttons) {
    /** A day with reviews. */
    public record Day(String day, int reviews, String time) {}
}
