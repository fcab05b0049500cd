package app.footnote.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormaliserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“Five” states|\"Five\" states",
                "«Five» states|\"Five\" states",
                "the river’s delta|the river's delta",
                "the river‘s delta|the river's delta",
                "1996–2001|1996-2001",
                "north—south|north-south",
                "co\u2011operation|co-operation",
                "co\u00adoperation|cooperation",
                "4\u00a0300 km|4 300 km",
                "4\u2009300 km|4 300 km",
                "two   blanks|two blanks",
                "a\tb|a b"
            })
    void kindsOfQuoteDashAndSpaceDoNotChangeTheHash(String typographic, String plain) {
        assertThat(Normaliser.hash(typographic)).isEqualTo(Normaliser.hash(plain));
    }

    @Test
    void anotherWordAnotherCaseAndAnotherStopChangeTheHash() {
        String hash = Normaliser.hash("The river is long.");
        assertThat(Normaliser.hash("The river was long.")).isNotEqualTo(hash);
        assertThat(Normaliser.hash("the river is long.")).isNotEqualTo(hash);
        assertThat(Normaliser.hash("The river is long")).isNotEqualTo(hash);
    }

    @Test
    void theHashIsTheBeginningOfASha256() {
        // printf 'The river is long.' | sha256sum
        assertThat(Normaliser.hash("The river is long."))
                .matches("[0-9a-f]{16}")
                .isEqualTo("8841ef975ecd58d5");
    }

    @Test
    void spacesAtTheEndsDoNotCount() {
        assertThat(Normaliser.hash("\u00a0The river. \n")).isEqualTo(Normaliser.hash("The river."));
        assertThat(Normaliser.strip("\ufeff\u2003 The river.\u00a0\t")).isEqualTo("The river.");
        assertThat(Normaliser.strip(" \u00a0")).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void oneCharacterStaysOneCharacterSoThatOffsetsHold(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            text.append((char) random.nextInt(0x3100));
        }
        String plain = Normaliser.characters(text.toString());
        assertThat(plain).hasSameSizeAs(text);
        assertThat(Normaliser.characters(plain)).isEqualTo(plain);
        assertThat(Normaliser.passage(Normaliser.passage(text.toString())))
                .isEqualTo(Normaliser.passage(text.toString()));
    }
}
