package app.footnote.attempt;

import app.footnote.question.QuestionType;
import app.footnote.question.markup.Markup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of an attempt, as it is answered or looked back at.
 *
 * @param position from 1
 * @param rules the messages that say what counts as right, where the question has a rule of its own
 * @param rows the steps of an order or the left sides of pairs
 * @param choices the right sides to pick from
 * @param unit of a number to type, or null
 * @param typed what was typed
 * @param answered whether there is an answer
 * @param flagged whether the student wants to come back to it
 * @param locked whether it cannot be answered any more
 * @param problem the message that says why what was sent is no answer yet, or null
 * @param told what may be told about the answer; null while it is to be answered
 */
public record ItemView(
        int position,
        QuestionType type,
        Markup stem,
        List<String> rules,
        List<Choice> options,
        List<Line> rows,
        List<Markup> choices,
        @Nullable String unit,
        String typed,
        boolean answered,
        boolean flagged,
        boolean locked,
        @Nullable String problem,
        @Nullable Told told) {
    /** What the names of its fields begin with. */
    public String prefix() {
        return prefix(position);
    }

    static String prefix(int position) {
        return "q" + position + "-";
    }

    /** Whether the right sides of pairs have to be shown beside their fields, in which only words can stand. */
    public boolean lettered() {
        return choices.stream().anyMatch(Markup::isRich);
    }

    /** Whether several options may be right. */
    public boolean several() {
        return type == QuestionType.MULTIPLE_CHOICE;
    }

    /**
     * An option.
     *
     * @param state as it is marked: {@code key}, {@code key chosen}, {@code chosen} where it is wrong, {@code passed},
     *     or {@code picked} where nothing is told about it
     * @param because why it is right or wrong, or null
     * @param notes the numbers of the footnotes of that reason
     */
    public record Choice(
            int position,
            Markup text,
            boolean chosen,
            String state,
            @Nullable Markup because,
            List<Integer> notes) {}

    /**
     * A step of an order, or a left side.
     *
     * @param value its place, from 1, or the position of the right side that was picked; −1 for none
     * @param given what was given in words; empty for nothing
     * @param expected what would have been right, or null where that is not told
     * @param right whether it is, or null where that is not told
     */
    public record Line(
            Markup text,
            int value,
            Markup given,
            @Nullable Markup expected,
            @Nullable Boolean right) {}

    /**
     * What is told about an answer; null where it is not.
     *
     * @param verdict {@code right}, {@code partly}, {@code wrong}, {@code none} for no answer, or {@code dropped} where
     *     the question does not count
     * @param points in words
     * @param adjusted the reason for points that were given by hand
     * @param expected the right answer, where the question does not show it
     * @param notes the numbers of the explanation's footnotes
     */
    public record Told(
            @Nullable String verdict,
            @Nullable String points,
            @Nullable String adjusted,
            @Nullable String expected,
            @Nullable Markup explanation,
            List<Integer> notes) {}
}
