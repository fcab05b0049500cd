package app.footnote.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void wordsAreLowerCaseWithoutAccents() {
        assertThat(Words.of("Élan of the Ürümqi-Route")).containsExactly("elan", "of", "the", "urumqi", "route");
    }

    @Test
    void groupedDigitsAreOneNumber() {
        assertThat(Words.of("4,300 km, 17.5 % in 1996, 2001"))
                .containsExactly("4300", "km", "17.5", "in", "1996", "2001");
    }

    @Test
    void placesPointIntoTheTextAsGiven() {
        String text = "The “Élan” of 4,300.";
        assertThat(Words.located(text))
                .extracting(word -> text.substring(word.start(), word.end()))
                .containsExactly("The", "Élan", "of", "4,300");
    }

    @Test
    void onlyWholeRunsOfWordsAreContained() {
        List<String> text = Words.of("the eastern border of Avalon");
        assertThat(Words.contains(text, Words.of("Eastern Border"))).isTrue();
        assertThat(Words.contains(text, Words.of("eastern of"))).isFalse();
        assertThat(Words.contains(text, Words.of("east"))).isFalse();
        assertThat(Words.contains(text, List.of())).isFalse();
    }
}
