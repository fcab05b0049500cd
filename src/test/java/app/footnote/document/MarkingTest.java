package app.footnote.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Body text is told from what stands around it, and nothing is dropped. */
class MarkingTest {
    private static final String PROSE = "The river was divided in 1996, when the five states that share it met in Brill"
            + " and agreed on the gauge at Camber. The commission has its seat there, and it has met every spring since"
            + " then in another of the five towns on the river.";

    @Test
    void aListOfWorksIsNoBodyTextAndTheChapterAfterItIs() {
        ReadDocument document = ReadDocument.of(PROSE + "\n\nReferences\n\n"
                + "Ferrier, J. (2008). The river and its states. Brill: Town Press.\n\n"
                + "[2] Oakes, T. 2011. Gauges. Journal of Rivers 12(3), pp. 4–9.\n\n"
                + "Appendix: how it was counted\n\n" + PROSE.replace("1996", "1997"));
        assertThat(document.marks())
                .extracting(Mark::part)
                .containsExactly(Part.BODY, Part.REFERENCES, Part.REFERENCES, Part.REFERENCES, Part.BODY, Part.BODY);
    }

    @Test
    void worksWithoutAHeadingAreKnownByTheirForm() {
        ReadDocument document = ReadDocument.of(PROSE + "\n\n"
                + "1. Ferrier, J. (2008). The river. Town Press.\n\n"
                + "2. Oakes, T. (2011). Gauges. Journal of Rivers, 12(3), 4–9.\n\n"
                + "3. Camber Council (1999). Minutes. https://camber.example/minutes");
        assertThat(document.marks())
                .extracting(Mark::part)
                .containsExactly(Part.BODY, Part.REFERENCES, Part.REFERENCES, Part.REFERENCES);
    }

    @Test
    void worksRunIntoAParagraphEndItsBody() {
        ReadDocument document = ReadDocument.of(
                PROSE + " References 1. Ferrier, J. (2008). The river and its states. Brill: Town Press. 2. Oakes, T."
                        + " (2011). Gauges. Retrieved May 4, 2012, from https://gauges.example/1");
        assertThat(document.mined()).extracting(Sentence::number).containsExactly(1, 2);
    }

    @Test
    void aSentenceThatNamesAWorkStaysBody() {
        assertThat(part(PROSE + " Ferrier (2008) doubts it.")).isEqualTo(Part.BODY);
    }

    @Test
    void menusAddressesAndCookiesAreNotMined() {
        ReadDocument document =
                ReadDocument.of("Skip to content\n\nHome | News |\n\nHow the River Was Divided in the End\n\n"
                        + PROSE
                        + "\n\n"
                        + "About the author\n\n"
                        + "J. Ferrier teaches at Brill.\n\n"
                        + "Back to top\n\n"
                        + "12 Quay Street, Brill\n\n"
                        + "We use cookies to make your visit better. By going on you agree to them.\n\n"
                        + "© 2016 Town Press");
        assertThat(document.marks())
                .extracting(Mark::part)
                .containsExactly(
                        Part.CHROME,
                        Part.CHROME,
                        Part.BODY,
                        Part.BODY,
                        Part.BIOGRAPHY,
                        Part.BIOGRAPHY,
                        Part.CHROME,
                        Part.CHROME,
                        Part.NOTICE,
                        Part.NOTICE);
    }

    @Test
    void aBiographyIsKnownByWhatItSaysOfSomebody() {
        assertThat(part(PROSE + "\n\nJane Ferrier is a senior research fellow at the Institute of Rivers. She has been"
                        + " there since 1999 and has written two books."))
                .isEqualTo(Part.BIOGRAPHY);
    }

    @Test
    void noticesAreToldByHowTheyBegin() {
        assertThat(part(PROSE + "\n\nFUNDING: Nobody paid for it.")).isEqualTo(Part.NOTICE);
        assertThat(part(PROSE + "\n\nThe commission received thirty complaints and published none of them."))
                .isEqualTo(Part.BODY);
    }

    @Test
    void onlyEnglishIsMinedAndTheRestIsKept() {
        ReadDocument document =
                ReadDocument.of(PROSE + "\n\nРека была разделена между пятью государствами в 1996 году.\n\n"
                        + "Der Fluss wurde im Jahr 1996 geteilt, und die Kommission hat ihren Sitz in der Stadt.");
        assertThat(document.marks()).extracting(Mark::language).containsExactly("en", "ru", "de");
        assertThat(document.mined()).extracting(Sentence::paragraph).containsOnly(1);
    }

    @Test
    void languagesAreToldByTheirSmallWords() {
        assertThat(Languages.of("La rivière a été divisée en 1996 et les cinq États sont dans la commission."))
                .isEqualTo("fr");
        assertThat(Languages.of("El río fue dividido en 1996 y los cinco estados son parte de la comisión."))
                .isEqualTo("es");
        assertThat(Languages.of("Річка була поділена між п'ятьма державами")).isEqualTo("uk");
        assertThat(Languages.of("川は1996年に五つの国に分けられた")).isEqualTo("ja");
        assertThat(Languages.of("Brill, 1996")).isEmpty();
    }

    @Test
    void whatIsDecidedByHandWins() {
        ReadDocument document = ReadDocument.of(PROSE + "\n\nFUNDING: Nobody paid for it.");
        ReadDocument decided = document.with(Map.of(1, Part.LEFT_OUT, 2, Part.BODY));
        assertThat(decided.mined()).extracting(Sentence::text).containsExactly("FUNDING: Nobody paid for it.");
    }

    /** What the last paragraph is. */
    private static Part part(String text) {
        ReadDocument document = ReadDocument.of(text);
        return document.mark(document.marks().size()).part();
    }
}
