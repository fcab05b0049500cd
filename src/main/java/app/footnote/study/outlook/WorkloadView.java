package app.footnote.study.outlook;

import app.footnote.web.Chart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a desired retention costs.
 *
 * @param chart null where it is not worked out
 * @param done how many hundredths of it are worked out; null where it is not worked out now
 * @param own the retention that holds now, of a hundred
 */
public record WorkloadView(
        String setTitle,
        String setAddress,
        long own,
        @Nullable Integer done,
        @Nullable Chart chart,
        List<Line> lines) {
    /** A retention with what it costs a day and what is known in the end. */
    public record Line(long retention, String minutes, long answers, String known) {}
}
