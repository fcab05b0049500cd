package app.footnote.report;

import app.footnote.grading.GivenText;
import app.footnote.live.OwnReport;
import app.footnote.live.RoomReport;
import app.footnote.question.Footnotes;
import app.footnote.question.Question;
import app.footnote.question.RightAnswer;
import app.footnote.question.markup.Markup;
import app.footnote.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays out what a player answered in a room. */
final class PlayedPage {
    private final OwnReport own;

    PlayedPage(OwnReport own) {
        this.own = own;
    }

    PlayedView view(Footnotes footnotes) {
        List<PlayedView.Answer> answers =
                own.asked().stream().map(asked -> answer(asked, footnotes)).toList();
        int right = (int) answers.stream()
                .filter(answer -> answer.mark() == RoomReportView.Mark.RIGHT)
                .count();
        return new PlayedView(
                own.room().title(),
                "/played/" + own.room().id(),
                "/sets/" + own.room().set(),
                own.player().rank(),
                own.room().players(),
                own.player().score(),
                right,
                answers,
                footnotes.notes());
    }

    Sheet sheet(Texts texts) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (RoomReport.Asked asked : own.asked()) {
            Question question = asked.shown().question();
            List<@Nullable Object> row = new ArrayList<>();
            row.add(asked.number());
            row.add(question.asked().plain());
            row.add(given(asked).plain());
            row.add(texts.of("room.mark." + mark(asked).code()));
            row.add(new RightAnswer(asked.shown()).text());
            row.add(question.taught().plain());
            row.add(points(asked));
            rows.add(row);
        }
        List<String> columns =
                List.of("number", "stem", "given", "mark", "right-answer", "explanation", "points").stream()
                        .map(name -> texts.of("room.column." + name))
                        .toList();
        return new Sheet(own.room().title(), columns, rows);
    }

    private PlayedView.Answer answer(RoomReport.Asked asked, Footnotes footnotes) {
        Question question = asked.shown().question();
        return new PlayedView.Answer(
                asked.number(),
                question.asked(),
                mark(asked),
                given(asked),
                new RightAnswer(asked.shown()).markup(),
                question.taught(),
                footnotes.cite(question.facts(), question.citations()),
                points(asked));
    }

    private RoomReportView.Mark mark(RoomReport.Asked asked) {
        return RoomReportView.Mark.of(asked, own.player().player());
    }

    private Markup given(RoomReport.Asked asked) {
        return last(asked)
                .map(answer -> new GivenText(asked.shown(), answer.given()).markup())
                .orElse(Markup.plain(""));
    }

    private int points(RoomReport.Asked asked) {
        return last(asked).map(RoomReport.Answer::points).orElse(0);
    }

    private Optional<RoomReport.Answer> last(RoomReport.Asked asked) {
        return asked.last().stream()
                .filter(answer -> answer.player() == own.player().player())
                .findFirst();
    }
}
