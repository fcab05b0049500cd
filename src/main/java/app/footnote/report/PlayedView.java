package app.footnote.report;

import app.footnote.question.Footnote;
import app.footnote.question.markup.Markup;
import java.util.List;

/**
 * What a player answered in a room, to take home.
 *
 * @param address of the page
 * @param set the address of the set that was played
 */
public record PlayedView(
        String title,
        String address,
        String set,
        int rank,
        int players,
        int score,
        int right,
        List<Answer> answers,
        List<Footnote> footnotes) {
    /**
     * A question that was asked.
     *
     * @param given what was answered; empty for nothing
     * @param notes the numbers of the explanation's footnotes
     */
    public record Answer(
            int number,
            Markup stem,
            RoomReportView.Mark mark,
            Markup given,
            Markup right,
            Markup explanation,
            List<Integer> notes,
            int points) {}

    /** How many were asked and counted. */
    public int counted() {
        return (int) answers.stream()
                .filter(answer -> answer.mark() != RoomReportView.Mark.SKIPPED)
                .count();
    }
}
