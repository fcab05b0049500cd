package app.footnote.home;

import app.footnote.document.Document;
import app.footnote.question.Footnote;
import app.footnote.question.QuestionType;
import app.footnote.question.SetMetadata;
import java.util.List;

/**
 * The page of a set.
 *
 * @param due how many of its cards are due today
 * @param missed how many of these were missed in class
 * @param fresh how many new ones come today
 * @param waiting how many are due beyond what the day takes
 * @param minutes about how long the day's cards take
 * @param recalled how many of the cards would probably be recalled now
 * @param disputes where its documents disagree, each side with its citation
 * @param nothing whether a round was asked for that no question fits
 */
public record SetView(
        String address,
        SetMetadata set,
        int cards,
        int seen,
        int due,
        int missed,
        int fresh,
        int waiting,
        int minutes,
        int recalled,
        List<TopicLine> topics,
        List<QuestionType> types,
        List<DocumentLine> documents,
        List<Dispute> disputes,
        boolean nothing) {
    /** A topic and how far somebody is with it. */
    public record TopicLine(String id, String title, int cards, int seen, int right, int recalled, String last) {}

    /** A document and how many cards cite it. */
    public record DocumentLine(Document document, int cards) {}

    /** A disagreement in words. */
    public record Dispute(String summary, List<Side> sides) {}

    /** What one document says, and where. */
    public record Side(String text, List<Footnote> places) {}

    /** Whether the person has practised this set. */
    public boolean started() {
        return seen > 0;
    }
}
