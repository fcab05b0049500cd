package app.footnote.home;

import app.footnote.question.PublishedSet;
import app.footnote.study.Learnt;
import app.footnote.study.MasteryDay;
import app.footnote.study.SetProgress;
import app.footnote.study.TopicProgress;
import app.footnote.study.statistics.Confusions;
import app.footnote.study.statistics.DueForecast;
import app.footnote.web.Chart;
import app.footnote.web.Texts;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lays out what the progress page says of one set. */
final class ProgressPage {
    private static final int WIDTH = 100;
    private static final int HEIGHT = 22;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final Texts texts;
    private final Learnt learnt;
    private final List<MasteryDay> history;
    private final Days days;

    ProgressPage(Texts texts, Learnt learnt, Days days) {
        this.texts = texts;
        this.learnt = learnt;
        this.history = learnt.history();
        this.days = days;
    }

    ProgressView.SetPart part(DueForecast forecast, List<Confusions.Confusion> confused, String wanted) {
        SetProgress progress = learnt.progress();
        List<TopicProgress> topics = learnt.topics();
        PublishedSet set = progress.set();
        List<TopicProgress> filled =
                topics.stream().filter(topic -> topic.cards() > 0).toList();
        TopicProgress shown = filled.stream()
                .filter(topic -> topic.topic().id().equals(wanted))
                .findFirst()
                .orElse(null);
        return new ProgressView.SetPart(
                set.metadata().slug(),
                set.metadata().title(),
                "/sets/" + set.metadata().slug(),
                progress.cards(),
                progress.seen(),
                filled.stream().mapToInt(TopicProgress::right).sum(),
                rounded(progress.mastery(), progress.cards()),
                forecast.now(),
                history.isEmpty() ? "" : days.of(history.get(0).day()),
                learnt.underWay().isPresent()
                        ? Integer.valueOf((int) (100 * learnt.underWay().getAsDouble()))
                        : null,
                shown == null ? "" : shown.topic().id(),
                shown == null ? "" : shown.topic().title(),
                filled.stream().map(this::topic).toList(),
                dayParts(progress, shown),
                forecast(forecast),
                confused.isEmpty()
                        ? texts.of("progress.confused.none")
                        : texts.of(
                                "progress.confused.says",
                                confused.get(0).picked(),
                                confused.get(0).right(),
                                confused.get(0).times()),
                confused);
    }

    private Chart forecast(DueForecast forecast) {
        List<Chart.Row> rows = IntStream.range(0, forecast.due().size())
                .mapToObj(i -> new Chart.Row(
                        DAY.format(forecast.today().plusDays(i)),
                        List.of(Chart.Cell.of(forecast.due().get(i)))))
                .toList();
        int cards = learnt.progress().cards();
        long recalled = Math.min(cards, Math.round(forecast.recalled()));
        String end = DAY.format(forecast.end());
        String says = forecast.all() == 0
                ? texts.of("progress.forecast.none", recalled, cards, end)
                : texts.of(
                        "progress.forecast.says", forecast.all(), DAY.format(forecast.busiest()), recalled, cards, end);
        return new Chart(
                "due-" + learnt.progress().set().metadata().slug(),
                Chart.Kind.BARS,
                1,
                says,
                List.of(texts.of("progress.day"), texts.of("progress.forecast.due")),
                rows);
    }

    /** The days of the chart; it begins at nothing, the day before the first review. */
    private List<ProgressView.DayPart> dayParts(SetProgress progress, @Nullable TopicProgress shown) {
        List<ProgressView.DayPart> parts = new ArrayList<>();
        for (MasteryDay day : history) {
            if (parts.isEmpty()) {
                parts.add(new ProgressView.DayPart(days.of(day.day().minusDays(1)), 0));
            }
            int recalled =
                    shown == null ? rounded(day.all(), progress.cards()) : rounded(of(day, shown), shown.cards());
            parts.add(new ProgressView.DayPart(days.of(day.day()), recalled));
        }
        return parts;
    }

    private ProgressView.TopicPart topic(TopicProgress topic) {
        Instant last = topic.lastPractised();
        return new ProgressView.TopicPart(
                topic.topic().id(),
                topic.topic().title(),
                topic.cards(),
                topic.seen(),
                topic.right(),
                rounded(topic.mastery(), topic.cards()),
                last == null ? "" : days.of(last),
                line(topic));
    }

    /** A line that begins at nothing, the day before the first review. */
    private String line(TopicProgress topic) {
        int steps = Math.max(1, history.size());
        return IntStream.rangeClosed(0, history.size())
                .mapToObj(i -> {
                    double known = i == 0 ? 0 : of(history.get(i - 1), topic);
                    return String.format(
                            Locale.ROOT, "%.1f,%.1f", 1 + (double) (WIDTH - 2) * i / steps, 1 + HEIGHT * (1 - known));
                })
                .collect(Collectors.joining(" "));
    }

    private static double of(MasteryDay day, TopicProgress topic) {
        return day.topics().getOrDefault(topic.topic().id(), 0.0);
    }

    private static int rounded(double mastery, int cards) {
        return (int) Math.round(mastery * cards);
    }
}
