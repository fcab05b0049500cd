package app.footnote.study;

import app.footnote.question.Footnote;
import app.footnote.question.QuestionType;
import app.footnote.question.markup.Markup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a round, before or after its answer.
 *
 * @param address where the answer goes
 * @param number from 1
 * @param done how many of the round are answered
 * @param hint for whoever asks for it before the answer, or null
 * @param rules the messages that say what counts as right, beside what is plain
 * @param rows the steps of an order or the left sides of pairs
 * @param choices the right sides to pick from
 * @param back the other side of a card once it is revealed
 * @param unit of a number to type, or null
 * @param problem the message that says why what was sent is no answer yet, or null
 * @param feedback null before the answer
 */
public record QuestionView(
        String setTitle,
        String setAddress,
        String address,
        int number,
        int count,
        int done,
        String topic,
        QuestionType type,
        Markup stem,
        @Nullable Markup hint,
        List<String> rules,
        List<OptionView> options,
        List<RowView> rows,
        List<Markup> choices,
        @Nullable BackView back,
        @Nullable String unit,
        @Nullable String problem,
        @Nullable FeedbackView feedback) {
    /** Whether several options may be right. */
    public boolean several() {
        return type == QuestionType.MULTIPLE_CHOICE;
    }

    /** Whether the right sides of pairs have to be shown beside their fields, in which only words can stand. */
    public boolean lettered() {
        return choices.stream().anyMatch(Markup::isRich);
    }

    /** The other side of a card. */
    public record BackView(Markup answer, Markup explanation, List<Integer> notes, List<Footnote> footnotes) {}
}
