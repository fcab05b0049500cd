package app.footnote.study.outlook;

import app.footnote.question.PublishedSet;
import app.footnote.study.forecast.Workload;
import app.footnote.web.Chart;
import app.footnote.web.Chart.Cell;
import app.footnote.web.Texts;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lays out what retentions cost. */
final class WorkloadPage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final int WEEK = 7;

    private final Texts texts;
    private final PublishedSet set;
    private final Standing standing;

    WorkloadPage(Texts texts, PublishedSet set, Standing standing) {
        this.texts = texts;
        this.set = set;
        this.standing = standing;
    }

    /** @param done how many hundredths are worked out; null where it was broken off */
    WorkloadView underWay(@Nullable Integer done) {
        return new WorkloadView(set.metadata().title(), address(), own(), done, null, List.of());
    }

    /** @param workloads from the lowest retention to the highest */
    WorkloadView view(List<Workload> workloads) {
        List<WorkloadView.Line> lines = workloads.stream().map(this::line).toList();
        Workload low = workloads.get(1);
        Workload high = workloads.get(workloads.size() - 1);
        String says = texts.of(
                "workload.says",
                ofHundred(high.retention()),
                ofHundred(low.retention()),
                minutes(high.minutesADay() - low.minutesADay()),
                Math.round(high.memorised()),
                Math.round(low.memorised()),
                standing.cards());
        List<String> heads = new ArrayList<>(List.of(texts.of("workload.week")));
        workloads.forEach(workload -> heads.add(texts.of("workload.of-hundred", ofHundred(workload.retention()))));
        Chart chart = new Chart("workload", Chart.Kind.LINE, workloads.size(), says, heads, weeks(workloads));
        return new WorkloadView(set.metadata().title(), address(), own(), null, chart, lines);
    }

    private WorkloadView.Line line(Workload workload) {
        return new WorkloadView.Line(
                ofHundred(workload.retention()),
                minutes(workload.minutesADay()),
                Math.round(workload.reviewsADay()),
                texts.of("set.known", Math.round(workload.memorised()), standing.cards()));
    }

    /** Minutes a day, on average over each week. */
    private List<Chart.Row> weeks(List<Workload> workloads) {
        List<Chart.Row> rows = new ArrayList<>();
        int days = workloads.get(0).days().size();
        for (int from = 0; from + WEEK <= days; from += WEEK) {
            int first = from;
            rows.add(new Chart.Row(
                    DAY.format(standing.today().plusDays(from)),
                    workloads.stream()
                            .map(workload -> workload.days().subList(first, first + WEEK).stream()
                                    .mapToDouble(Workload.Day::minutes)
                                    .average()
                                    .orElse(0))
                            .map(mean -> new Cell(Math.round(10 * mean) / 10.0, minutes(mean)))
                            .toList()));
        }
        return rows;
    }

    private String address() {
        return "/sets/" + set.metadata().slug();
    }

    private long own() {
        return ofHundred(standing.settings().schedule().desiredRetention());
    }

    private static long ofHundred(double share) {
        return Math.round(100 * share);
    }

    private static String minutes(double minutes) {
        return String.format(Locale.ROOT, minutes < 10 ? "%.1f" : "%.0f", minutes);
    }
}
