package app.footnote.study;

import app.footnote.question.Footnote;
import app.footnote.question.QuestionType;
import app.footnote.question.markup.Markup;
import java.util.List;

/**
 * The page of a card: what it asks, what is known of it, and what can be done with it.
 *
 * @param own whether the learner wrote it
 * @param due when it comes, in words; empty where it was never answered
 * @param reviews how often it was answered
 * @param lapses how often it was forgotten
 * @param stability how many days until the chance of recall falls to nine in ten
 * @param recall the chance of recall now, in percent
 * @param tomorrow the first day for which a date makes sense
 * @param forms the questions that it can be asked as
 * @param said what became of something that was sent: a message's key, or empty
 */
public record CardView(
        String address,
        String setTitle,
        String setAddress,
        Markup stem,
        Markup answer,
        Markup explanation,
        List<Integer> notes,
        List<Footnote> footnotes,
        boolean own,
        CardMark mark,
        String due,
        int reviews,
        int lapses,
        long stability,
        long recall,
        boolean leech,
        String note,
        String tomorrow,
        List<FormLine> forms,
        List<HistoryLine> history,
        String said) {
    /** One of its questions. */
    public record FormLine(long question, QuestionType type, Markup stem) {}

    /** A review. */
    public record HistoryLine(String day, int grade, String until) {}

    public boolean seen() {
        return reviews > 0;
    }
}
