package app.footnote.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {
    @ParameterizedTest
    @ValueSource(strings = {"green-2001 16.2 0123456789abcdef", "green-2001 16.2", "река-1 1.1 ffffffffffffffff"})
    void isWrittenAsItIsRead(String text) {
        assertThat(Citation.parse(text)).hasToString(text);
    }

    @Test
    void givesItsParts() {
        Citation citation = Citation.parse("  green-2001 16.2 0123456789abcdef ");
        assertThat(citation).isEqualTo(new Citation("green-2001", 16, 2, "0123456789abcdef"));
        assertThat(citation.place()).isEqualTo("green-2001 16.2");
        assertThat(citation.hasHash()).isTrue();
        assertThat(Citation.parse("green-2001 16.2").hasHash()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "green-2001",
                "green-2001 16",
                "green-2001 16,2",
                "green-2001 16.2 0123",
                "green-2001 16.2 0123456789ABCDEF",
                "green-2001 16.2 0123456789abcdef more",
                "green 2001 16.2",
                "green-2001 123456.1",
                "green-2001 -1.2"
            })
    void anotherFormIsRefusedInASentenceThatShowsTheRightOne(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.parse(text))
                .withMessageStartingWith("“" + text + "” is not a citation; it is written")
                .withMessageEndingWith("for example “zhang-2018 16.2 0123456789abcdef”.");
    }

    @Test
    void citationsAreOrderedByDocumentParagraphAndSentence() {
        List<Citation> ordered = List.of(
                Citation.parse("brown 9.9"),
                Citation.parse("green 2.1"),
                Citation.parse("green 2.10"),
                Citation.parse("green 10.1"));
        assertThat(ordered.stream()
                        .sorted(java.util.Comparator.reverseOrder())
                        .sorted()
                        .toList())
                .isEqualTo(ordered);
    }

    @Test
    void aSentenceIsFoundAtItsNumbersOrByItsHashAnywhere() {
        DividedText text = Division.of("One is here. Two is here.\n\nThree is here.");
        String two = Normaliser.hash("Two is here.");
        assertThat(text.find(new Citation("d", 1, 2, two))).map(Sentence::text).contains("Two is here.");
        assertThat(text.find(new Citation("d", 7, 9, two))).map(Sentence::text).contains("Two is here.");
        assertThat(text.find(new Citation("d", 1, 2, "0000000000000000"))).isEmpty();
    }

    @Test
    void ofTwoEqualSentencesTheNumbersDecide() {
        DividedText text = Division.of("He said yes. She left.\n\nHe said yes.");
        String yes = Normaliser.hash("He said yes.");
        assertThat(text.find(new Citation("d", 2, 1, yes)))
                .map(Sentence::paragraph)
                .contains(2);
        assertThat(text.find(new Citation("d", 1, 1, yes)))
                .map(Sentence::paragraph)
                .contains(1);
    }

    @Test
    void numbersOutsideTheTextFindNothing() {
        DividedText text = Division.of("One.");
        assertThat(text.at(0, 1)).isEmpty();
        assertThat(text.at(1, 0)).isEmpty();
        assertThat(text.at(2, 1)).isEmpty();
        assertThat(text.at(1, 2)).isEmpty();
        assertThat(text.at(1, 1)).isPresent();
    }
}
