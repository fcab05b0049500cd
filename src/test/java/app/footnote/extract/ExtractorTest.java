package app.footnote.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.document.ReadDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Harbour Bank was founded in 1822. | Harbour Bank founded 1822",
                "The Orlin Treaty was signed on 4 March 1911. | Orlin Treaty signed 1911-03-04",
                "The Seed Council has its headquarters in Ghent. | Seed Council seat Ghent",
                "In 1950 the Seed Council moved its headquarters to Ghent. | Seed Council moved Ghent in 1950",
                "Kenya joined the Tea Union in 1966. | Kenya joined Tea Union in 1966",
                "Kenya is an observer of the Tea Union. | Tea Union observers Kenya",
                "The Tea Conference was held in Mombasa. | Tea Conference held-in Mombasa",
                "The 1970 Tea Conference, hosted by Kenya, was short. | 1970 Tea Conference host Kenya",
                "Dr Ruth Ondari became director of the Tea Institute in 1988. | Ruth Ondari office director of Tea Institute since 1988",
                "Kenyan President Daniel Moi spoke first. | Daniel Moi office president of Kenya",
                "The Green Belt Initiative was proposed in 1977. | Green Belt Initiative proposed-on 1977",
                "Brazil supports the new tariff on tea. | Brazil supports new tariff on tea",
                "Brazil opposes the new tariff on tea. | Brazil opposes new tariff on tea",
                "The Tea Union was initiated by Kenya. | Tea Union initiated-by Kenya",
                "The Tea Union was renamed the Leaf Union in 1999. | Tea Union renamed 1999",
                "The Leaf Union replaced the Tea Union. | Leaf Union predecessor Tea Union",
                "The Leaf Union has more than 300 employees. | Leaf Union quantity over 300 employees",
                "The Leaf Union consists of the Green Chamber and the Black Chamber. | Leaf Union consists-of Green Chamber, Black Chamber",
                "A samovar is a metal urn that keeps water hot. | samovar defined-as a metal urn that keeps water hot",
                "The Leaf Union moved to Nairobi because rents were low there. | Leaf Union reason rents were low there"
            })
    void findsEachRelation(String sentence, String fact) {
        assertThat(Extracted.facts("It was long ago. " + sentence)).contains(fact);
    }

    @Test
    void givesAPassivesDateToWhatIsNearItNotToTheSentencesSubject() {
        assertThat(Extracted.facts("The Tea Union grew out of the Mombasa Club founded in 1931."))
                .contains("Mombasa Club founded 1931")
                .noneMatch(fact -> fact.startsWith("Tea Union founded"));
    }

    @Test
    void lendsNoDateToAnEmbeddedClause() {
        assertThat(Extracted.facts("After 1990, Kenya supported Uganda joining the Tea Union."))
                .noneMatch(fact -> fact.contains("joined"));
    }

    @Test
    void looksThroughAnAppositionForTheSubject() {
        assertThat(Extracted.facts("In May 1971, Uganda, another country of the region, joined the Tea Union."))
                .contains("Uganda joined Tea Union in May 1971");
    }

    @Test
    void tellsAGluedHeadingFromTheSentenceBehindIt() {
        assertThat(Extracted.facts("Early years of the trade On 3 June 1920 the Tea Union was founded in Mombasa."))
                .contains("Tea Union founded 1920-06-03");
    }

    @Test
    void keepsWhatNarrowsAMeasuredThing() {
        assertThat(Extracted.facts("Chinese investments in the port cities exceed 30 million dollars."))
                .containsExactly("Chinese investments in the port cities quantity 30000000 dollars");
    }

    @Test
    void resolvesPronounsAndRelativeTimes() {
        assertThat(Extracted.facts(
                        "The Tea Union was founded in 1920. The following year, it created the Leaf Office."))
                .contains("Leaf Office founded 1921", "Leaf Office initiated-by Tea Union in 1921");
        assertThat(Extracted.facts("Last year the Harbour Bank was renamed. It has 40 branches."))
                .contains("Harbour Bank renamed 2023", "Harbour Bank quantity 40 branches");
    }

    @Test
    void findsNominalFormsAndListsInBrackets() {
        assertThat(Extracted.facts("The accession of Malta and Cyprus to the Tea Union in 2004 was quiet."))
                .contains("Malta joined Tea Union in 2004", "Cyprus joined Tea Union in 2004");
        assertThat(
                        Extracted.facts(
                                "The Tea Union has three observers (Chad, Mali and Niger) and two dialogue partners (Peru and Chile)."))
                .contains("Tea Union observers Chad, Mali, Niger", "Tea Union dialogue-partners Peru, Chile");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Uganda may have joined the Tea Union in 1972.",
                "Uganda is likely to be admitted to the Tea Union.",
                "Uganda will join the Tea Union in 2030.",
                "Uganda plans to join the Tea Union.",
                "Some scholars have argued that Uganda joined the Tea Union in 1972.",
                "According to a newspaper, Uganda joined the Tea Union in 1972.",
                "If Uganda joined the Tea Union, prices would fall.",
                "Uganda did not join the Tea Union.",
                "Uganda never joined the Tea Union.",
                "Did Uganda join the Tea Union in 1972?",
                "The minister said that Uganda joined the Tea Union in 1972.",
                "“Uganda joined the Tea Union in 1972 and left it soon,” said a trader.",
                "Uganda refused to join the Tea Union.",
                "Kenya called for the accession of Uganda to the Tea Union."
            })
    void tellsNoHedgePlanReportOrDenialAsAFact(String sentence) {
        assertThat(Extracted.facts("It was long ago. " + sentence)).noneMatch(fact -> fact.startsWith("Uganda joined"));
    }

    @Test
    void saysWhoHoldsWhatIsReported() {
        Candidate reported = Extracted.from(
                        "Ada Noll was there. According to Ada Noll, the Tea Union was founded in 1918.")
                .candidates()
                .get(0);
        assertThat(reported.modalityWord()).isEqualTo("reported");
        assertThat(reported.holder()).isEqualTo("Ada Noll");
        assertThat(reported.evidence().get(0).author()).isEqualTo("Author");
    }

    @Test
    void keepsDenials() {
        assertThat(Extracted.unsure("Brazil does not support the new tariff on tea."))
                .containsExactly("not Brazil supports new tariff on tea");
    }

    @Test
    void keepsWhatSeveralPassagesSayAsOneCandidate() {
        Extraction found =
                Extracted.from("The Tea Union (TU) was founded in 1920.\n\nTU was established in 1920 by Kenya.");
        assertThat(found.candidates())
                .filteredOn(each -> each.relation().equals("founded"))
                .singleElement()
                .satisfies(each -> assertThat(each.evidence()).hasSize(2));
        assertThat(found.entities())
                .anySatisfy(each -> assertThat(each.aliases()).contains("TU"));
    }

    @Test
    void suggestsMergesWithTheirReasonsOnly() {
        assertThat(Extracted.from(
                                "Kenya held the Mission of Peace in 2001. The Peace Mission was held in 2002. The Peach Mission was held in 2003.")
                        .merges())
                .extracting(MergeSuggestion::one, MergeSuggestion::other)
                .allSatisfy(pair -> assertThat(pair.toList()).doesNotContain("Peach Mission"));
    }

    @Test
    void minesNeitherReferencesNorWhatIsLeftOut() {
        String text = "The Tea Union was founded in 1920.\n\nReferences\n\n"
                + "Noll, A. (1999). A history of tea. London: Leaf Press. The Leaf Union was founded in 1901.\n\n"
                + "Noll, B. (2003). Tea and trade. Journal of Tea, 3(2), 11-19. doi:10.1000/123";
        assertThat(Extracted.facts(text)).containsExactly("Tea Union founded 1920");
    }

    @Test
    void quotesExactlyWhatStandsAtTheOffsets() {
        String text =
                "# Tea\n\nThe **Tea Union** ([Noll, 1999](#)) was\u00a0founded in “the year” 1920. It has 40\nbranches.";
        ReadDocument document = ReadDocument.of(text);
        assertThat(Extracted.from(document).candidates())
                .isNotEmpty()
                .allSatisfy(each -> each.evidence()
                        .forEach(evidence -> assertThat(text.substring(evidence.start(), evidence.end()))
                                .isEqualTo(evidence.quote())));
    }

    @Test
    void findsTheSameTwice() {
        String text = "The Tea Union was founded in 1920. It has 40 branches. Its members are Kenya, Malawi and Peru.";
        assertThat(Extracted.from(text)).isEqualTo(Extracted.from(text));
    }

    @Test
    void offersADatedSentenceThatNoRelationExplainsAsACloze() {
        List<ClozeCandidate> clozes = Extracted.from(
                        "In the winter of 1932 the Kenyan railway crossed the Rift Valley for the first time.")
                .clozes();
        assertThat(clozes).singleElement().satisfies(cloze -> {
            assertThat(cloze.answer()).isEqualTo("1932");
            assertThat(cloze.evidence().quote().substring(cloze.from())).startsWith("1932");
        });
    }
}
