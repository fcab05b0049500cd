package app.footnote.grading;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.question.Answer;
import app.footnote.question.Exactness;
import app.footnote.question.Presentation;
import app.footnote.question.QuestionType;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactTextTest {
    private static final long SEED = 2_001;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mùsōng      | mùsōng         | accents spelling | true
            Mùsōng      | musong         | accents          | false
            Mùsōng      | Musong         | case             | true
            Mùsōng      | musong         | case             | false
            Łódź        | lodz           | accents          | false
            Łódź        | Lodz           | case spelling    | true
            Straße      | Strasse        | case spelling    | true
            Straße      | Strasse        | accents          | false
            Shanghai    | Shangai        | case accents     | true
            Shanghai    | shangai        | case             | false
            Shanghai    | Shangai        | spelling         | false
            Shanghai    | SHANGHAI       | spelling         | true
            the Pact    | Pact           | case spelling    | true
            the Pact    | The Pact       | case spelling    | true
            U.S.        | US             | case spelling    | true
            Law & order | Law and order  | accents spelling | true
            15 June 2001| 15.06.2001     | case             | true
            15 June 2001| 15.06.2001     | spelling         | false
            15 June 2001| 15 June 2001   | spelling         | true
            """)
    void agreesInWhatTheQuestionAsksFor(String expected, String typed, String exact, boolean right) {
        Set<Exactness> asked = Stream.of(exact.split(" "))
                .map(code -> Exactness.valueOf(code.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        assertThat(isRight(expected, typed, asked)).isEqualTo(right);
    }

    @Test
    void whoAsksForMoreAcceptsNeverMoreAndAlwaysTheAnswerItself() {
        System.out.println("Exact texts with seed " + SEED);
        Random random = new Random(SEED);
        for (int round = 0; round < 3_000; round++) {
            String expected = word(random);
            String typed = changed(expected, random);
            for (Set<Exactness> some : subsets()) {
                assertThat(isRight(expected, expected, some)).as(expected).isTrue();
                for (Exactness more : Exactness.values()) {
                    EnumSet<Exactness> all = EnumSet.of(more);
                    all.addAll(some);
                    if (isRight(expected, typed, all)) {
                        assertThat(isRight(expected, typed, some))
                                .as("“%s” for “%s” with %s, as with %s", typed, expected, some, all)
                                .isTrue();
                    }
                }
            }
        }
    }

    private static List<Set<Exactness>> subsets() {
        return Stream.of(0, 1, 2, 3, 4, 5, 6, 7)
                .map(bits -> Stream.of(Exactness.values())
                        .filter(each -> (bits >> each.ordinal() & 1) == 1)
                        .collect(Collectors.toSet()))
                .toList();
    }

    private static String word(Random random) {
        String letters = "aàbBcÇdeéÉnñoøOßłŁ Ta'.-";
        return "X"
                + random.ints(3 + random.nextInt(9), 0, letters.length())
                        .mapToObj(i -> letters.substring(i, i + 1))
                        .collect(Collectors.joining());
    }

    private static String changed(String text, Random random) {
        int at = random.nextInt(text.length());
        String letter = text.substring(at, at + 1);
        String[] changes = {letter.toUpperCase(Locale.ROOT), letter.toLowerCase(Locale.ROOT), "e", "", letter + "n"};
        return text.substring(0, at) + changes[random.nextInt(changes.length)] + text.substring(at + 1);
    }

    private static boolean isRight(String expected, String typed, Set<Exactness> exact) {
        Answer.Text answer = new Answer.Text(expected, List.of(), exact);
        Presentation shown = Presentation.of(Questions.of(QuestionType.SHORT_ANSWER, answer), 1);
        return Grader.grade(shown, new Given.Typed(typed)).correct();
    }
}
