package app.footnote.attempt;

import app.footnote.web.Fields;
import java.util.List;

/**
 * What holds for some in place of what holds for all.
 *
 * @param address of the assignment
 * @param zone in which times are typed
 * @param choices students and groups, by the values of their options
 */
public record OverridesView(
        String address, String title, String zone, List<Line> lines, List<Choice> choices, Fields fields) {
    /** For whom, and what, in words. */
    public record Line(long id, String whom, String what) {}

    /** Somebody it can be for. */
    public record Choice(String value, String title) {}
}
