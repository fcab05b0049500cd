package app.footnote.study.statistics;

import app.footnote.web.Chart.Cell;
import app.footnote.web.Chart.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How values are spread over ranges, and the value in the middle of them. */
final class Spread {
    private final double[] values;

    Spread(double[] values) {
        this.values = values.clone();
        Arrays.sort(this.values);
    }

    /** Half of the values are under it. */
    double median() {
        return values.length == 0 ? 0 : values[values.length / 2];
    }

    /**
     * A row a range with the number of values in it.
     *
     * @param bounds upper ends of all ranges but the last, which do not belong to them
     */
    List<Row> rows(double[] bounds, List<String> labels) {
        List<Row> rows = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= bounds.length; i++) {
            int to = from;
            while (to < values.length && (i == bounds.length || values[to] < bounds[i])) {
                to++;
            }
            rows.add(new Row(labels.get(i), List.of(Cell.of(to - from))));
            from = to;
        }
        return rows;
    }
}
