package app.footnote.grading;

import app.footnote.fact.PartialDate;
import app.footnote.question.Answer;
import app.footnote.question.Exactness;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Texts: right is the expected or an accepted one in any usual spelling or with a slip in a long word; a date in any
 * usual way. Where the question asks for more, capitals, accents or each letter have to agree as well; articles,
 * punctuation and spaces never do.
 */
final class TextRule {
    private TextRule() {}

    static boolean accepts(Answer.Text answer, String typed) {
        return Stream.concat(Stream.of(answer.expected()), answer.accepted().stream())
                .anyMatch(right -> isThat(right, typed, answer.exact()));
    }

    private static boolean isThat(String right, String typed, Set<Exactness> exact) {
        String plainRight = TypedText.plain(right, exact);
        String plain = TypedText.plain(typed, exact);
        Optional<PartialDate> date = PartialDate.ofText(right);
        if (plainRight.equals(plain) || exact.contains(Exactness.SPELLING)) {
            return plainRight.equals(plain);
        }
        return date.map(day -> TypedDate.readings(typed).contains(day))
                .orElseGet(() -> Slip.isAtMostOnePerWord(TypedText.plain(right), TypedText.plain(typed))
                        && (exact.isEmpty() || Slip.isAtMostOnePerWord(plainRight, plain)));
    }
}
