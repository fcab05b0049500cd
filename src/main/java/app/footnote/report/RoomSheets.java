package app.footnote.report;

import app.footnote.grading.GivenText;
import app.footnote.live.RoomReport;
import app.footnote.question.RightAnswer;
import app.footnote.web.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A room's report as tables: a row a player, or a row an answer. */
final class RoomSheets {
    private final RoomReport report;
    private final Texts texts;

    RoomSheets(RoomReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
    }

    Sheet players() {
        List<String> columns = new ArrayList<>(columns("place", "player", "real-name", "points", "right"));
        report.asked().forEach(asked -> columns.add(texts.of("room.question", asked.number())));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (RoomReport.Player player : report.players()) {
            List<RoomReportView.Mark> marks = report.asked().stream()
                    .map(asked -> RoomReportView.Mark.of(asked, player.player()))
                    .toList();
            List<@Nullable Object> row = new ArrayList<>();
            row.add(player.rank());
            row.add(player.name());
            row.add(player.realName().orElse(null));
            row.add(player.score());
            row.add(marks.stream().filter(RoomReportView.Mark.RIGHT::equals).count());
            marks.forEach(mark -> row.add(texts.of("room.mark." + mark.code())));
            rows.add(row);
        }
        return new Sheet(title("room.players"), columns, rows);
    }

    Sheet answers() {
        Map<Integer, RoomReport.Player> players = new HashMap<>();
        report.players().forEach(player -> players.put(player.player(), player));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (RoomReport.Asked asked : report.asked()) {
            for (RoomReport.Answer answer : asked.answers()) {
                rows.add(row(asked, answer, players.get(answer.player())));
            }
        }
        return new Sheet(
                title("room.answers"),
                columns(
                        "number",
                        "stem",
                        "player",
                        "real-name",
                        "vote",
                        "given",
                        "right-answer",
                        "score",
                        "points",
                        "seconds"),
                rows);
    }

    private static List<@Nullable Object> row(
            RoomReport.Asked asked, RoomReport.Answer answer, RoomReport.@Nullable Player player) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(asked.number());
        row.add(asked.shown().question().asked().plain());
        row.add(player == null ? null : player.name());
        row.add(player == null ? null : player.realName().orElse(null));
        row.add(answer.vote());
        row.add(new GivenText(asked.shown(), answer.given()).text());
        row.add(new RightAnswer(asked.shown()).text());
        row.add(answer.outcome().score());
        row.add(answer.points());
        row.add(answer.took().toMillis() / 1000.0);
        return row;
    }

    private String title(String key) {
        return report.room().title() + " " + texts.of(key);
    }

    private List<String> columns(String... names) {
        return List.of(names).stream()
                .map(name -> texts.of("room.column." + name))
                .toList();
    }
}
