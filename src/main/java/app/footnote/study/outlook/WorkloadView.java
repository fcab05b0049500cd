package app.footnote.study.outlook;

import app.footnote.web.Chart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a desired retention costs.
 *
 * @param chart null while it is being worked out
 * @param own the retention that holds now, of a hundred
 */
public record WorkloadView(
        String setTitle,
        String setAddress,
        long own,
        @Nullable Chart chart,
        List<Line> lines) {
    /** A retention with what it costs a day and what is known in the end. */
    public record Line(long retention, String minutes, long answers, String known) {}
}
