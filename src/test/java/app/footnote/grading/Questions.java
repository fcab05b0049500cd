package app.footnote.grading;

import app.footnote.question.Answer;
import app.footnote.question.Option;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small questions for the tests of the scoring rules. */
final class Questions {
    private Questions() {}

    static Question choice(QuestionType type, List<String> keys, List<String> distractors) {
        return of(
                type, new Answer.Choice(options(keys), options(distractors), keys.size() + distractors.size(), false));
    }

    static Question text(String expected, String... accepted) {
        return of(QuestionType.SHORT_ANSWER, new Answer.Text(expected, List.of(accepted)));
    }

    static Question number(String expected, String tolerance, @Nullable String unit) {
        return of(QuestionType.NUMERIC, new Answer.Number(new BigDecimal(expected), new BigDecimal(tolerance), unit));
    }

    static Question order(String... items) {
        return of(QuestionType.ORDERING, new Answer.Order(List.of(items)));
    }

    /** Pairs are written {@code left=right}; a right side without a left one is spare. */
    static Question pairs(String... pairs) {
        List<String[]> sides = Arrays.stream(pairs).map(pair -> pair.split("=")).toList();
        return of(
                QuestionType.MATCHING,
                new Answer.Pairs(
                        sides.stream()
                                .filter(side -> side.length == 2)
                                .map(side -> new Answer.Pair(side[0], side[1]))
                                .toList(),
                        sides.stream()
                                .filter(side -> side.length == 1)
                                .map(side -> side[0])
                                .toList()));
    }

    static Question of(QuestionType type, Answer answer) {
        return new Question(
                "q1", "c1", type, "topic", "frame", "Stem?", answer, "Because.", List.of(), List.of(), null);
    }

    private static List<Option> options(List<String> texts) {
        return texts.stream().map(text -> new Option(text, null, List.of())).toList();
    }
}
