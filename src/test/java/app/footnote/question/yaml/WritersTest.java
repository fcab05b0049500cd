package app.footnote.question.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.document.Citation;
import app.footnote.document.DividedText;
import app.footnote.document.Division;
import app.footnote.document.Normaliser;
import app.footnote.fact.Relation.Asked;
import app.footnote.question.Vetoes;
import app.footnote.question.Vetoes.Veto;
import app.footnote.question.YamlSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What verify --write puts into a set's files. */
class WritersTest {
    private static final Map<String, DividedText> TEXTS =
            Map.of("green-2001", Division.of("The river is long. It is wide."));

    @Test
    void aPlaceGetsTheHashOfItsSentence() {
        assertThat(CitationWriter.withHashes("cites: [green-2001 1.2]", TEXTS))
                .isEqualTo("cites: [green-2001 1.2 " + Normaliser.hash("It is wide.") + "]");
    }

    @Test
    void everythingElseStaysAsItWasWritten() {
        String yaml = "# green-2001 is old\r\n- {cites: green-2001 1.1 0123456789abcdef} # kept\n"
                + "- cites:\n  - brown-2005 1.1\n  - green-2001 9.9\n  - evergreen-2001x 1.1\n";
        assertThat(CitationWriter.withHashes(yaml, TEXTS)).isEqualTo(yaml);
    }

    @Test
    void writingTwiceChangesNothingMore() {
        String once = CitationWriter.withHashes("- green-2001 1.1\n- green-2001 1.2\n", TEXTS);
        assertThat(once).contains(Normaliser.hash("The river is long."));
        assertThat(CitationWriter.withHashes(once, TEXTS)).isEqualTo(once);
    }

    @Test
    void numbersAreReadWhole() {
        DividedText long_ = Division.of("One river here. ".repeat(12));
        String written = CitationWriter.withHashes("- green-2001 1.12\n", Map.of("green-2001", long_));
        assertThat(written).isEqualTo("- green-2001 1.12 " + Normaliser.hash("One river here.") + "\n");
        assertThat(CitationWriter.withHashes("- green-2001 1.123\n", Map.of("green-2001", long_)))
                .isEqualTo("- green-2001 1.123\n");
    }

    @Test
    void vetoesAreReadAsTheyWereWritten() {
        Vetoes vetoes = new Vetoes(
                "0123456789abcdef",
                List.of(
                        new Veto(
                                "seat-commission",
                                Asked.VALUE,
                                "marlow",
                                Citation.parse("green-2001 1.1 0123456789abcdef")),
                        new Veto(
                                "seat-union",
                                Asked.SUBJECT,
                                "a \"quoted\" \\ thing: {x}",
                                Citation.parse("brown-2005 2.3 fedcba9876543210")),
                        new Veto(
                                "members-all",
                                Asked.ELEMENT,
                                "2001-06",
                                Citation.parse("brown-2005 2.4 fedcba9876543210"))));
        Vetoes read = YamlSet.rich()
                .with(VetoWriter.FILE, VetoWriter.write(vetoes))
                .read()
                .vetoes();
        assertThat(read).isEqualTo(vetoes);
        assertThat(read.bars("seat-union", Asked.SUBJECT, "a \"quoted\" \\ thing: {x}"))
                .isTrue();
        assertThat(read.bars("seat-union", Asked.VALUE, "a \"quoted\" \\ thing: {x}"))
                .isFalse();
    }

    @Test
    void aSetWithoutVetoesIsWrittenAndReadToo() {
        Vetoes none = new Vetoes("0123456789abcdef", List.of());
        assertThat(YamlSet.rich()
                        .with(VetoWriter.FILE, VetoWriter.write(none))
                        .read()
                        .vetoes())
                .isEqualTo(none);
    }
}
