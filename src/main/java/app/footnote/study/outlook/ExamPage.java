package app.footnote.study.outlook;

import app.footnote.question.PublishedSet;
import app.footnote.question.Topic;
import app.footnote.study.forecast.ExamForecast;
import app.footnote.study.forecast.ExamTopic;
import app.footnote.web.Texts;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lays out the exam of a set. */
final class ExamPage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int MOST_QUESTIONS = 100;

    private final Texts texts;
    private final PublishedSet set;
    private final String date;
    private final String minutes;

    ExamPage(Texts texts, PublishedSet set, String date, String minutes) {
        this.texts = texts;
        this.set = set;
        this.date = date;
        this.minutes = minutes;
    }

    /** Without a forecast. */
    ExamView plain(String problem) {
        return view(problem, false, null, List.of(), true, List.of());
    }

    /** After an exam that was. */
    ExamView over(ExamPlan plan) {
        return view("", false, null, List.of(texts.of("exam.over", DAY.format(plan.exam()))), true, List.of());
    }

    /** While the forecast is worked out. */
    ExamView underWay(int done) {
        return view("", false, done, List.of(), true, List.of());
    }

    /** After that was broken off. */
    ExamView stopped() {
        return view("", true, null, List.of(), true, List.of());
    }

    ExamView forecast(ExamPlan plan, Standing standing, ExamForecast forecast) {
        int cards = standing.cards();
        List<String> says = new ArrayList<>();
        says.add(texts.of(
                "exam.says",
                count(forecast.whole().expected(), cards),
                cards,
                DAY.format(plan.exam()),
                count(forecast.whole().low(), cards),
                count(forecast.whole().high(), cards)));
        long needed = Math.max(1, (long) Math.ceil(forecast.minutesNeeded()));
        says.add(texts.of(
                forecast.met() ? "exam.met" : "exam.not-met",
                needed,
                plan.days(),
                plan.minutes(),
                Math.round(forecast.unseen())));
        if (forecast.met() && standing.unseen() > 0) {
            says.add(texts.of("exam.new", plan.newCardsADay(standing.unseen())));
        }
        List<ExamView.Line> lines = new ArrayList<>();
        for (int i = 0; i < forecast.topics().size(); i++) {
            ExamTopic topic = standing.topics().get(i);
            ExamForecast.Score score = forecast.topics().get(i);
            lines.add(new ExamView.Line(
                    title(topic.id()),
                    topic.cards(),
                    count(score.expected(), topic.cards()),
                    count(score.low(), topic.cards()),
                    count(score.high(), topic.cards())));
        }
        return view("", false, null, says, forecast.met(), lines);
    }

    private ExamView view(
            String problem,
            boolean stopped,
            @Nullable Integer done,
            List<String> says,
            boolean met,
            List<ExamView.Line> lines) {
        return new ExamView(
                set.metadata().title(),
                "/sets/" + set.metadata().slug(),
                date,
                minutes,
                problem,
                stopped,
                done,
                says,
                met,
                lines,
                Math.min(MOST_QUESTIONS, set.cards().size()));
    }

    private String title(String topic) {
        return set.metadata().topics().stream()
                .filter(each -> each.id().equals(topic))
                .map(Topic::title)
                .findFirst()
                .orElse(topic);
    }

    private static long count(double share, int cards) {
        return Math.round(share * cards);
    }
}
