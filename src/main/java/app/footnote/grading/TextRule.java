package app.footnote.grading;

import app.footnote.fact.PartialDate;
import app.footnote.question.Answer;
import java.util.Optional;
import java.util.stream.Stream;

/** Texts: right is the expected or an accepted one in any usual spelling; a date may be written in any usual way. */
final class TextRule {
    private TextRule() {}

    static boolean accepts(Answer.Text answer, String typed) {
        String plain = TypedText.plain(typed);
        return Stream.concat(Stream.of(answer.expected()), answer.accepted().stream())
                .anyMatch(right -> TypedText.plain(right).equals(plain) || isThatDate(right, typed));
    }

    private static boolean isThatDate(String right, String typed) {
        Optional<PartialDate> date = PartialDate.ofText(right);
        return date.isPresent() && TypedDate.readings(typed).contains(date.get());
    }
}
