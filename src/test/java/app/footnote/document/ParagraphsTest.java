package app.footnote.document;

import static app.footnote.document.BlockKind.HEADING;
import static app.footnote.document.BlockKind.PARAGRAPH;
import static app.footnote.document.Texts.kinds;
import static app.footnote.document.Texts.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How plain text is divided into paragraphs. */
class ParagraphsTest {
    private static final String LONG = "The commission met every spring in another town of the five states that share"
            + " the river, and it never once failed to agree on the dates of its next meeting, or on the place where it"
            + " was to be held, or on who would pay for it";

    @Test
    void blankLinesPartParagraphs() {
        assertThat(paragraphs("The first is here.\n\nThe second is here.\r\n \r\nThe third."))
                .containsExactly("The first is here.", "The second is here.", "The third.");
    }

    @Test
    void everyLineIsAParagraphWhereLinesAreNotWrapped() {
        assertThat(paragraphs("One line.\nAnother line.")).containsExactly("One line.", "Another line.");
    }

    @Test
    void linesWrappedByHandAreOneParagraph() {
        String wrapped = "The commission was founded by five states that share the river,\n"
                + "and it has met every spring since then in another of its towns.\n"
                + "Nobody left it.";
        assertThat(paragraphs(wrapped)).hasSize(1);
        assertThat(Division.of(wrapped).sentences()).hasSize(2);
    }

    @Test
    void aShortLineWithoutAStopIsAHeading() {
        assertThat(kinds("How It Began\n\nThe river was divided.")).containsExactly(HEADING, PARAGRAPH);
    }

    @Test
    void aSentenceCutByAPageBreakIsJoined() {
        assertThat(paragraphs(LONG + "\n\nof the five states. They signed."))
                .singleElement()
                .asString()
                .startsWith("The commission met")
                .endsWith("of the five states. They signed.");
    }

    @Test
    void aLongParagraphCutBeforeANameIsJoined() {
        assertThat(paragraphs(LONG + "\n\nFerrier and the others among themselves."))
                .hasSize(1);
    }

    @Test
    void aHeadingIsNeverJoinedToTheTextBelowIt() {
        assertThat(paragraphs("How it began\n\nwhen the river was divided by the states."))
                .hasSize(2);
    }

    @Test
    void aParagraphThatEndsWithAStopIsNotJoined() {
        assertThat(paragraphs(LONG + ".\n\nand so on it went.")).hasSize(2);
    }

    @Test
    void numbersCountFromOneWithoutGaps() {
        DividedText text = Division.of("Heading\n\n\n\n \u00a0 \n\nOne. Two.\n\nThree.");
        assertThat(text.paragraphs()).extracting(Paragraph::number).containsExactly(1, 2, 3);
        assertThat(text.paragraphs().get(1).sentences())
                .extracting(Sentence::number)
                .containsExactly(1, 2);
    }

    @Test
    void emptyTextHasNoParagraph() {
        assertThat(Division.of("").paragraphs()).isEmpty();
        assertThat(Division.of(" \n\t\u00a0\ufeff\r\n").paragraphs()).isEmpty();
    }

    @Test
    void aTextOfAMillionCharactersIsDivided() {
        String text = "The river is long and 1,200 boats are on it, say the five. ".repeat(20_000);
        assertThat(Division.of(text).sentences()).hasSize(20_000);
    }

    @Test
    void aMillionCharactersWithoutABreakAreOneSentence() {
        assertThat(Division.of("river".repeat(200_000)).sentences()).hasSize(1);
    }

    @Test
    void oddCharactersDoNoHarm() {
        assertThat(paragraphs("A\u0000b. \ud83d\ude80 Rocket.")).hasSize(1);
        assertThat(Division.of("....").sentences()).hasSize(1);
        assertThat(Division.of("?\n!\n。").paragraphs()).hasSize(3);
    }
}
