package app.footnote.study;

import app.footnote.question.Footnote;
import app.footnote.question.QuestionType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a round, before or after its answer.
 *
 * @param address where the answer goes
 * @param number from 1
 * @param done how many of the round are answered
 * @param stem the question; of a sentence with a blank what stands before the blank
 * @param afterBlank what stands after the blank; null where there is none
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
        String stem,
        @Nullable String afterBlank,
        List<OptionView> options,
        List<RowView> rows,
        List<String> choices,
        @Nullable BackView back,
        @Nullable String unit,
        @Nullable String problem,
        @Nullable FeedbackView feedback) {
    /** Whether several options may be right. */
    public boolean several() {
        return type == QuestionType.MULTIPLE_CHOICE;
    }

    /** The other side of a card. */
    public record BackView(String answer, String explanation, List<Integer> notes, List<Footnote> footnotes) {}
}
