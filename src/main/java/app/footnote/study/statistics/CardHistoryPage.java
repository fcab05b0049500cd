package app.footnote.study.statistics;

import app.footnote.grading.GivenText;
import app.footnote.question.Library;
import app.footnote.question.Presentation;
import app.footnote.question.Question;
import app.footnote.question.RightAnswer;
import app.footnote.study.memory.Memory;
import app.footnote.study.statistics.CardHistoryStore.Reviewed;
import app.footnote.web.Chart;
import app.footnote.web.Chart.Cell;
import app.footnote.web.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lays out the history of a card. */
final class CardHistoryPage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final int MOST = 200;

    private final Texts texts;
    private final StudiedSet studied;
    private final Library library;

    CardHistoryPage(Texts texts, StudiedSet studied, Library library) {
        this.texts = texts;
        this.studied = studied;
        this.library = library;
    }

    /** What a question asks, with its blank as dots. */
    static String stem(Question question) {
        return question.asked().plain();
    }

    /** @param reviews one at least, in their order; the last two hundred are shown */
    CardHistoryView view(List<Reviewed> reviews) {
        Reviewed last = reviews.get(reviews.size() - 1);
        Presentation shown = presentation(last);
        List<CardHistoryView.Line> lines = new ArrayList<>();
        List<Chart.Row> rows = new ArrayList<>();
        for (int i = Math.max(0, reviews.size() - MOST); i < reviews.size(); i++) {
            Reviewed review = reviews.get(i);
            lines.add(line(review, i == 0 ? null : reviews.get(i - 1).at()));
            rows.add(new Chart.Row(
                    day(review.at()),
                    List.of(new Cell(
                            review.after().stability(),
                            CardsPage.decimal(review.after().stability())))));
        }
        String due = studied.now().isBefore(last.due())
                ? texts.of("statistics.history.due", day(last.due()))
                : texts.of("statistics.history.due-now");
        Chart chart = new Chart(
                "history",
                Chart.Kind.LINE,
                1,
                texts.of(
                        "statistics.history.chart",
                        CardsPage.decimal(last.after().stability())),
                List.of(texts.of("statistics.head.day"), texts.of("statistics.head.stability")),
                rows);
        return new CardHistoryView(
                shown.question().asked(),
                new RightAnswer(shown).markup(),
                studied.set().metadata().title(),
                "/sets/" + studied.set().metadata().slug(),
                texts.of("statistics.history.says", reviews.size(), expected(last.after(), last.at(), studied.now()))
                        + " "
                        + due,
                chart,
                lines);
    }

    private CardHistoryView.Line line(Reviewed review, @Nullable Instant previous) {
        Presentation shown = presentation(review);
        Long took = review.tookMillis();
        Memory before = review.before();
        return new CardHistoryView.Line(
                day(review.at()),
                review.grade().number(),
                stem(shown.question()),
                new GivenText(shown, review.given()).text(),
                took == null ? "" : texts.of("statistics.seconds", Math.round(took / 1000.0)),
                before == null || previous == null ? "" : Long.toString(expected(before, previous, review.at())),
                texts.of("statistics.days", CardsPage.decimal(review.after().stability())),
                CardsPage.decimal(review.after().difficulty()),
                interval(review));
    }

    private long expected(Memory memory, Instant since, Instant at) {
        return Math.round(100
                * studied.scheduler()
                        .model()
                        .retrievability(studied.scheduler().days().between(since, at), memory.stability()));
    }

    private String interval(Reviewed review) {
        long days = studied.scheduler().days().between(review.at(), review.due());
        Duration wait = Duration.between(review.at(), review.due());
        return days == 0 || wait.toMinutes() < 60
                ? texts.of("statistics.minutes", Math.max(1, wait.toMinutes()))
                : texts.of("statistics.days", Long.toString(days));
    }

    private Presentation presentation(Reviewed review) {
        return library.shown(review.questionVersion(), review.seed());
    }

    private String day(Instant moment) {
        return DAY.format(studied.scheduler().days().dayOf(moment));
    }
}
