package app.footnote.grading;

import app.footnote.fact.PartialDate;
import app.footnote.question.Answer;
import java.util.Optional;
import java.util.stream.Stream;

/** Texts: right is the expected or an accepted one in any usual spelling or with a slip in a long word; a date in any usual way. */
final class TextRule {
    private TextRule() {}

    static boolean accepts(Answer.Text answer, String typed) {
        String plain = TypedText.plain(typed);
        return Stream.concat(Stream.of(answer.expected()), answer.accepted().stream())
                .anyMatch(right -> isThat(right, typed, plain));
    }

    private static boolean isThat(String right, String typed, String plain) {
        String plainRight = TypedText.plain(right);
        Optional<PartialDate> date = PartialDate.ofText(right);
        if (date.isPresent()) {
            return plainRight.equals(plain) || TypedDate.readings(typed).contains(date.get());
        }
        return Slip.isAtMostOnePerWord(plainRight, plain);
    }
}
