package app.footnote.study.statistics;

import app.footnote.study.CardAge;
import app.footnote.study.memory.Grade;
import app.footnote.web.Chart;
import app.footnote.web.Chart.Cell;
import app.footnote.web.Chart.Row;
import app.footnote.web.Texts;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays out the page about how somebody studied. */
final class ReviewsPage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final int LEAST_TO_COMPARE = 20;

    private final Texts texts;
    private final StudiedSet studied;
    private final Period period;
    private final List<DayCount> days;
    private final List<AnswerCount> answers;

    /**
     * @param days of the last year
     * @param answers of the period
     */
    ReviewsPage(Texts texts, StudiedSet studied, Period period, List<DayCount> days, List<AnswerCount> answers) {
        this.texts = texts;
        this.studied = studied;
        this.period = period;
        this.days = days;
        this.answers = answers;
    }

    ReviewsView view() {
        List<ReviewsView.Day> rows = new ArrayList<>();
        for (int i = days.size() - 1; i >= 0; i--) {
            DayCount day = days.get(i);
            rows.add(new ReviewsView.Day(DAY.format(day.day()), day.reviews(), time(day.millis())));
        }
        return new ReviewsView(
                SetChoice.of(studied),
                period,
                calendar(),
                HeatMap.of(days, studied.today()),
                rows,
                retention(),
                hours(),
                buttons());
    }

    private String calendar() {
        int reviews = days.stream().mapToInt(DayCount::reviews).sum();
        long millis = days.stream().mapToLong(DayCount::millis).sum();
        return millis == 0
                ? texts.of("statistics.calendar.says", reviews, days.size())
                : texts.of("statistics.calendar.says-time", reviews, days.size(), time(millis));
    }

    private String time(long millis) {
        if (millis == 0) {
            return "–";
        }
        long minutes = Math.max(1, Math.round(millis / 60_000.0));
        return minutes < 120
                ? texts.of("statistics.minutes", minutes)
                : texts.of("statistics.hours", Math.round(minutes / 60.0));
    }

    private Chart retention() {
        Retention all = Retention.of(answers);
        long wanted = Math.round(100 * studied.scheduler().settings().desiredRetention());
        String says = all.asked() == 0
                ? texts.of("statistics.retention.none")
                : texts.of(
                        "statistics.retention.says",
                        all.asked(),
                        all.recalled(),
                        ofHundred(all.share()),
                        wanted,
                        ofHundred(all.low()),
                        ofHundred(all.high()));
        List<Row> rows = all.asked() == 0
                ? List.of()
                : List.of(
                        retention("young", Retention.of(answers, CardAge.YOUNG), wanted),
                        retention("mature", Retention.of(answers, CardAge.MATURE), wanted),
                        retention("both", all, wanted));
        return new Chart(
                "retention",
                Chart.Kind.BARS,
                2,
                says,
                heads("cards", "recalled-share", "wanted", "between", "asked"),
                rows);
    }

    private Row retention(String age, Retention retention, long wanted) {
        String between = retention.asked() == 0
                ? "–"
                : texts.of("statistics.range", ofHundred(retention.low()), ofHundred(retention.high()));
        return new Row(
                texts.of("statistics.age." + age),
                List.of(share(retention), Cell.of(wanted), new Cell(0, between), Cell.of(retention.asked())));
    }

    private Chart hours() {
        List<Row> rows = new ArrayList<>();
        int best = -1;
        double bestShare = 0;
        for (int hour = 0; hour < 24; hour++) {
            int at = hour;
            Retention retention = Retention.of(
                    answers.stream().filter(answer -> answer.hour() == at).toList());
            if (retention.asked() > 0) {
                rows.add(new Row(hour(hour), List.of(share(retention), Cell.of(retention.asked()))));
            }
            if (retention.asked() >= LEAST_TO_COMPARE && retention.share() > bestShare) {
                best = hour;
                bestShare = retention.share();
            }
        }
        String says = best < 0
                ? texts.of("statistics.hours.few", LEAST_TO_COMPARE)
                : texts.of("statistics.hours.says", hour(best), hour((best + 1) % 24), ofHundred(bestShare));
        return new Chart("hours", Chart.Kind.BARS, 1, says, heads("hour", "recalled-share", "asked"), rows);
    }

    private Chart buttons() {
        int all = answers.stream().mapToInt(AnswerCount::reviews).sum();
        int good = count(CardAge.values(), Grade.GOOD);
        int again = count(CardAge.values(), Grade.AGAIN);
        List<Row> rows = all == 0
                ? List.of()
                : Stream.of(CardAge.values())
                        .map(age -> new Row(
                                texts.of("statistics.age." + age.code()),
                                Stream.of(Grade.values())
                                        .map(grade -> Cell.of(count(new CardAge[] {age}, grade)))
                                        .toList()))
                        .toList();
        List<String> heads = Stream.concat(
                        Stream.of(texts.of("statistics.head.cards")),
                        IntStream.rangeClosed(1, 4).mapToObj(grade -> texts.of("grade." + grade)))
                .toList();
        return new Chart(
                "buttons", Chart.Kind.STACK, 4, texts.of("statistics.buttons.says", all, again, good), heads, rows);
    }

    private int count(CardAge[] ages, Grade grade) {
        List<CardAge> wanted = List.of(ages);
        return answers.stream()
                .filter(answer -> answer.grade() == grade && wanted.contains(answer.age()))
                .mapToInt(AnswerCount::reviews)
                .sum();
    }

    private List<String> heads(String... names) {
        return Stream.of(names).map(name -> texts.of("statistics.head." + name)).toList();
    }

    private static Cell share(Retention retention) {
        return retention.asked() == 0 ? new Cell(0, "–") : Cell.of(ofHundred(retention.share()));
    }

    private static long ofHundred(double share) {
        return Math.round(100 * share);
    }

    private static String hour(int hour) {
        return String.format(Locale.ROOT, "%02d:00", hour);
    }
}
