package app.footnote.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentenceSearchTest {
    @Test
    void sentencesAreFoundByTheBeginningsOfTheirWordsThoseWithTheMostFirst() {
        List<Passage> found = search("commission harb founded");

        assertThat(found).extracting(Passage::place).containsExactly("1.1");
        assertThat(search("HARB")).extracting(Passage::place).containsExactly("1.2");
        assertThat(search("signed founded 1934")).extracting(Passage::place).containsExactly("2.1");
        assertThat(search("volcano")).isEmpty();
        assertThat(search(" ")).isEmpty();
    }

    @Test
    void aFoundSentenceSaysWhoWroteItAndMarksTheWords() {
        Passage passage = search("treaty 1934").get(0);

        assertThat(passage.cited()).isEqualTo("Amsel (2020)");
        assertThat(passage.cite()).startsWith("ferrier 2.1 ");
        assertThat(passage.pieces().stream().filter(Passage.Piece::marked).map(Passage.Piece::text))
                .containsExactly("Treaty", "1934");
        assertThat(String.join(
                        "", passage.pieces().stream().map(Passage.Piece::text).toList()))
                .isEqualTo("The Rivers Treaty was signed in 1934.");
    }

    private static List<Passage> search(String words) {
        return SentenceSearch.of(words, Map.of("ferrier", Ferrier.TEXT), Map.of("ferrier", "Amsel (2020)"));
    }
}
