package app.footnote.report;

import app.footnote.classroom.SchoolClass;
import app.footnote.question.Footnote;
import app.footnote.question.markup.Markup;
import java.util.List;

/**
 * What a class made of one card.
 *
 * @param sentence how many miss it
 * @param missing the names of those whose last answer was wrong
 * @param recovered the names of those who got it wrong and right since
 */
public record StuckCardView(
        SchoolClass schoolClass,
        String title,
        String sentence,
        List<String> missing,
        List<String> recovered,
        List<Asked> questions,
        List<Footnote> footnotes,
        String setAddress) {
    /**
     * A question that was asked.
     *
     * @param notes the numbers of its footnotes
     */
    public record Asked(
            Markup stem,
            Markup rightAnswer,
            int answers,
            int right,
            List<Wrong> wrong,
            Markup explanation,
            List<Integer> notes) {}

    /**
     * A wrong answer.
     *
     * @param because why it is wrong; empty where the documents do not say
     */
    public record Wrong(Markup text, int count, Markup because) {}
}
