package app.footnote.study;

import app.footnote.grading.Given;
import app.footnote.question.Footnote;
import app.footnote.question.Footnotes;
import app.footnote.question.Presentation;
import app.footnote.question.Question;
import app.footnote.question.SetMetadata;
import java.util.ArrayList;
import java.util.List;

/**
 * The end of a round, or how far it got.
 *
 * @param open how many questions were not answered
 */
public record ResultView(
        String setTitle,
        String setAddress,
        String address,
        int right,
        int answered,
        int open,
        boolean cards,
        List<Missed> missed,
        List<Footnote> footnotes) {
    /** A question that was missed, and what would have been right. */
    public record Missed(
            String address, String stem, String answer, String explanation, boolean skipped, List<Integer> notes) {}

    static ResultView of(RoundSummary summary, SetMetadata set, Footnotes footnotes) {
        String address = "/rounds/" + summary.round().id();
        List<Missed> missed = new ArrayList<>();
        for (RoundItem item : summary.missed()) {
            RoundItem.Answered answer = item.answer();
            Question question = item.presentation().question();
            missed.add(new Missed(
                    address + "/" + item.position(),
                    question.stem().replace(QuestionPage.BLANK, "…"),
                    key(item.presentation()),
                    question.explanation(),
                    answer != null && answer.given() instanceof Given.Nothing,
                    footnotes.cite(question.facts(), question.citations())));
        }
        return new ResultView(
                set.title(),
                "/sets/" + set.slug(),
                address,
                summary.right(),
                summary.answered(),
                summary.items().size() - summary.answered(),
                summary.round().request().cards(),
                missed,
                footnotes.notes());
    }

    private static String key(Presentation shown) {
        return new RightAnswer(shown).text();
    }
}
