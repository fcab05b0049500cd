package app.footnote.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every character of a passage can be found again in the original. */
class OffsetsTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aSentenceOfAPlainTextStandsInTheOriginalAsItIs(long seed) {
        ReadDocument document = ReadDocument.of(Texts.any(new SplittableRandom(seed)));
        for (Paragraph paragraph : document.text().paragraphs()) {
            for (Sentence sentence : paragraph.sentences()) {
                String original = paragraph.original(sentence).of(document.original());
                assertThat(Normaliser.passage(original)).isEqualTo(Normaliser.passage(sentence.text()));
            }
        }
    }

    @Test
    void wordsBetweenTheMarksOfMarkdownAreFoundInIt() {
        String text = "# One\n\nIt was **very** long \\[sic\\] &amp; [wide](#x), they say.\nAnd deep.";
        assertThat(original(text, "very")).isEqualTo("very");
        assertThat(original(text, "[sic")).isEqualTo("[sic");
        assertThat(original(text, "long [sic] &")).isEqualTo("long \\[sic\\] &");
        assertThat(original(text, "wide, they")).isEqualTo("wide](#x), they");
        assertThat(original(text, "deep")).isEqualTo("deep");
    }

    @Test
    void wordsInAFenceAreNotLookedForInItsFirstLine() {
        assertThat(original("# One\n\n```kept\nkept as it is\n```\n", "as it is"))
                .isEqualTo("as it is");
    }

    @Test
    void aPassageOverAPageBreakReachesFromItsFirstWordToItsLast() {
        String text = "the river that was divided,\n\nand so on.";
        assertThat(original(text, "divided, and so")).isEqualTo("divided,\n\nand so");
    }

    private static String original(String text, String words) {
        ReadDocument document = ReadDocument.of(text);
        Paragraph paragraph = document.text().paragraphs().stream()
                .filter(one -> one.text().contains(words))
                .findFirst()
                .orElseThrow();
        int at = paragraph.text().indexOf(words);
        return paragraph.excerpt().range(at, at + words.length()).of(text);
    }
}
