package app.footnote.document;

import static app.footnote.document.BlockKind.HEADING;
import static app.footnote.document.BlockKind.LIST_ITEM;
import static app.footnote.document.BlockKind.PARAGRAPH;
import static app.footnote.document.Texts.kinds;
import static app.footnote.document.Texts.paragraphs;
import static app.footnote.document.Texts.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Markdown leaves its text and nothing of its marks. */
class MarkdownTest {
    @Test
    void headingsListsAndParagraphsAreToldApart() {
        String text = "# The river\n\nFive states share it.\n\n- It is long.\n- It is wide.\n\nThat is all.";
        assertThat(kinds(text)).containsExactly(HEADING, PARAGRAPH, LIST_ITEM, LIST_ITEM, PARAGRAPH);
        assertThat(paragraphs(text))
                .containsExactly("The river", "Five states share it.", "It is long.", "It is wide.", "That is all.");
    }

    @Test
    void aLinkLeavesItsWords() {
        assertThat(sentences("It was so ([Ferrier, 2008](#)). Nobody asked [why](https://example.org/a_(b))."))
                .containsExactly("It was so (Ferrier, 2008).", "Nobody asked why.");
    }

    @Test
    void marksAndEscapesDisappear() {
        assertThat(sentences("# One\n\nIt is **very** *long* \\[sic\\], `really` so &amp; more."))
                .containsExactly("One", "It is very long [sic], really so & more.");
    }

    @Test
    void aBrokenLineIsABlank() {
        assertThat(sentences("# One\n\nThe river\nis long  \nand wide."))
                .containsExactly("One", "The river is long and wide.");
    }

    @Test
    void wordsInCodeAreKept() {
        assertThat(paragraphs("# One\n\n```\nkept as it is.\n```\n\n    and this too.\n"))
                .containsExactly("One", "kept as it is.", "and this too.");
    }

    @Test
    void plainTextWithANumberSignIsNoMarkdown() {
        assertThat(MarkdownReader.isMarkdown("It was #1 of *all* rivers.\n\n1) first"))
                .isFalse();
    }

    @Test
    void aSentenceHasOneHashInMarkdownAndInPlainText() {
        Sentence plain = Division.of("The river is long, wrote Ferrier. It is wide.")
                .at(1, 1)
                .orElseThrow();
        Sentence marked = Division.of("The **river** is long, wrote [Ferrier](#a). It is wide.")
                .at(1, 1)
                .orElseThrow();
        assertThat(marked.hash()).isEqualTo(plain.hash());
    }

    @Test
    void tablesAndRawHtmlLoseNoWord() {
        String text = "# One\n\n| state | seat |\n|---|---|\n| Avalon | Brill |\n\n<p>Camber is last.</p>\n";
        assertThat(String.join(" ", paragraphs(text))).contains("Avalon", "Brill", "Camber is last");
    }
}
