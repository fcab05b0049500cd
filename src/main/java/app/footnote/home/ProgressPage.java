package app.footnote.home;

import app.footnote.question.PublishedSet;
import app.footnote.study.MasteryDay;
import app.footnote.study.SetProgress;
import app.footnote.study.TopicProgress;
import java.time.Instant;
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

    private final List<MasteryDay> history;
    private final Days days;

    ProgressPage(List<MasteryDay> history, Days days) {
        this.history = history;
        this.days = days;
    }

    ProgressView.SetPart part(SetProgress progress, List<TopicProgress> topics, String wanted) {
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
                progress.due(),
                history.isEmpty() ? "" : days.of(history.get(0).day()),
                shown == null ? "" : shown.topic().id(),
                shown == null ? "" : shown.topic().title(),
                filled.stream().map(this::topic).toList(),
                dayParts(progress, shown));
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
