package app.footnote.report;

import app.footnote.grading.Given;
import app.footnote.live.RoomReport;
import app.footnote.live.room.Phase;
import app.footnote.question.Presentation;
import app.footnote.question.RightAnswer;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lays a room's report out as its page shows it. */
final class RoomReportPage {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private final RoomReport report;
    private final ZoneId zone;

    RoomReportPage(RoomReport report, ZoneId zone) {
        this.report = report;
        this.zone = zone;
    }

    RoomReportView view() {
        String address = "/rooms/" + report.room().id();
        return new RoomReportView(
                report.room().title(),
                MOMENT.format(report.room().openedAt().atZone(zone)),
                address + "/report",
                report.room().phase() == Phase.CLOSED ? "" : address,
                report.players().stream().anyMatch(player -> player.realName().isPresent()),
                report.asked().stream().map(RoomReportPage::question).toList(),
                report.players().stream().map(this::player).toList());
    }

    private static RoomReportView.Question question(RoomReport.Asked asked) {
        Presentation shown = asked.shown();
        List<RoomReport.Answer> answers = asked.last();
        List<RoomReportView.Option> options = new ArrayList<>();
        for (int i = 0; i < shown.options().size(); i++) {
            Presentation.Shown option = shown.options().get(i);
            options.add(new RoomReportView.Option(
                    i, shown.question().said(option.option().text()), option.correct(), chose(answers, i)));
        }
        return new RoomReportView.Question(
                asked.number(),
                shown.question().asked(),
                new RightAnswer(shown).markup(),
                asked.skipped(),
                shown.judged().touched(),
                answers.size(),
                (int) answers.stream()
                        .filter(answer -> answer.outcome().correct())
                        .count(),
                median(answers),
                options);
    }

    private static int chose(List<RoomReport.Answer> answers, int position) {
        return (int) answers.stream()
                .map(RoomReport.Answer::given)
                .filter(given -> given instanceof Given.Chosen chosen
                        && chosen.positions().contains(position))
                .count();
    }

    private static String median(List<RoomReport.Answer> answers) {
        List<Duration> took =
                answers.stream().map(RoomReport.Answer::took).sorted().toList();
        return took.isEmpty()
                ? ""
                : Long.toString(Math.round(took.get((took.size() - 1) / 2).toMillis() / 1000.0));
    }

    private RoomReportView.Player player(RoomReport.Player player) {
        List<RoomReportView.Mark> marks = report.asked().stream()
                .map(asked -> RoomReportView.Mark.of(asked, player.player()))
                .toList();
        return new RoomReportView.Player(
                player.rank(),
                player.name(),
                player.realName().orElse(""),
                player.kicked(),
                player.score(),
                (int) marks.stream()
                        .filter(mark -> mark == RoomReportView.Mark.RIGHT)
                        .count(),
                marks);
    }
}
