package app.footnote.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the division of any text. */
class DivisionPropertyTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noCharacterButSpaceIsLost(long seed) {
        String text = Texts.any(new SplittableRandom(seed));
        String divided = Division.of(text).sentences().map(Sentence::text).collect(Collectors.joining());
        assertThat(withoutSpaces(divided)).isEqualTo(withoutSpaces(text));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSameTextIsDividedTheSameWay(long seed) {
        String text = Texts.any(new SplittableRandom(seed));
        assertThat(Division.of(text).paragraphs()).isEqualTo(Division.of(text).paragraphs());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everySentenceStandsAtItsNumbersAndUnderItsHash(long seed) {
        DividedText text = Division.of(Texts.any(new SplittableRandom(seed)));
        assertThat(text.sentences()).allSatisfy(sentence -> {
            assertThat(text.at(sentence.paragraph(), sentence.number())).contains(sentence);
            assertThat(text.find(new Citation("d", sentence.paragraph(), sentence.number(), sentence.hash())))
                    .contains(sentence);
            assertThat(sentence.text()).isNotBlank().isEqualTo(Normaliser.strip(sentence.text()));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void kindsOfLineEndsAreOneAndTheSame(long seed) {
        String text = Texts.any(new SplittableRandom(seed)).replace("\r\n", "\n");
        List<String> unix = Texts.sentences(text);
        assertThat(Texts.sentences(text.replace("\n", "\r\n"))).isEqualTo(unix);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void textAddedAtTheEndLeavesTheNumbersBeforeItAlone(long seed) {
        String text = Texts.any(new SplittableRandom(seed)) + "\n\nThe last was here.";
        List<Paragraph> before = Division.of(text).paragraphs();
        List<Paragraph> after = Division.of(text + "\n\nAnd one more.").paragraphs();
        assertThat(after.subList(0, before.size())).isEqualTo(before);
    }

    private static String withoutSpaces(String text) {
        return text.codePoints()
                .filter(c -> !Normaliser.isSpace((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
