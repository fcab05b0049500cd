package app.footnote.study;

import app.footnote.grading.Given;
import app.footnote.question.Footnote;
import app.footnote.question.Footnotes;
import app.footnote.question.Presentation;
import app.footnote.question.Question;
import app.footnote.question.RightAnswer;
import app.footnote.question.SetMetadata;
import app.footnote.question.Topic;
import app.footnote.question.markup.Markup;
import java.util.ArrayList;
import java.util.List;

/**
 * The end of a round, or how far it got.
 *
 * @param open how many questions were not answered
 * @param topics the score by topic, of a mock exam only
 */
public record ResultView(
        String setTitle,
        String setAddress,
        String address,
        int right,
        int answered,
        int open,
        boolean cards,
        List<TopicResult> topics,
        List<Missed> missed,
        List<Footnote> footnotes) {
    /** How many of a topic's questions were right. */
    public record TopicResult(String title, int right, int asked) {}

    /** A question that was missed, and what would have been right. */
    public record Missed(
            String address, Markup stem, Markup answer, Markup explanation, boolean skipped, List<Integer> notes) {}

    static ResultView of(RoundSummary summary, SetMetadata set, Footnotes footnotes) {
        String address = "/rounds/" + summary.round().id();
        List<Missed> missed = new ArrayList<>();
        for (RoundItem item : summary.missed()) {
            RoundItem.Answered answer = item.answer();
            Question question = item.presentation().question();
            missed.add(new Missed(
                    address + "/" + item.position(),
                    question.asked(),
                    key(item.presentation()),
                    question.taught(),
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
                summary.round().request().mock() ? topics(summary, set) : List.of(),
                missed,
                footnotes.notes());
    }

    private static List<TopicResult> topics(RoundSummary summary, SetMetadata set) {
        List<TopicResult> results = new ArrayList<>();
        for (Topic topic : set.topics()) {
            List<RoundItem> asked = summary.items().stream()
                    .filter(item -> item.presentation().question().topic().equals(topic.id()))
                    .toList();
            if (!asked.isEmpty()) {
                int missed = (int) asked.stream().filter(RoundItem::missed).count();
                results.add(new TopicResult(topic.title(), asked.size() - missed, asked.size()));
            }
        }
        return results;
    }

    private static Markup key(Presentation shown) {
        return new RightAnswer(shown).markup();
    }
}
