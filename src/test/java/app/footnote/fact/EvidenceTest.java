package app.footnote.fact;

import static app.footnote.fact.Facts.base;
import static app.footnote.fact.Facts.fact;
import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.document.Division;
import app.footnote.document.Sentence;
import app.footnote.fact.Fact.Part;
import app.footnote.fact.Facts.Draft;
import app.footnote.fact.Value.Bound;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words of a passage carry subject, relation and value. */
class EvidenceTest {
    @Test
    void marksTheWordsOfEveryPart() {
        Draft seat = fact("a", "seat").is("tidewater");
        assertThat(spans(seat, "Since 2004 the River Commission sits at Tidewater."))
                .containsExactly("SUBJECT River Commission", "RELATION sits", "VALUE Tidewater");
    }

    @Test
    void findsAliasesInAnyCaseAndWithAnyAccent() {
        Draft seat = fact("a", "seat").is("tidewater");
        assertThat(spans(seat, "The RC SITS in TIDÉWATER."))
                .containsExactly("SUBJECT RC", "RELATION SITS", "VALUE TIDÉWATER");
    }

    @Test
    void looksInEverySentenceOfThePassage() {
        Draft seat = fact("a", "seat").is("tidewater");
        assertThat(spans(seat, "The River Commission is old. It sits in Tidewater."))
                .hasSize(3);
    }

    @Test
    void namesThePartsThatAreMissing() {
        Draft seat = fact("a", "seat").is("tidewater");
        assertThat(missing(seat, "It left Harbour.")).containsExactly(Part.SUBJECT, Part.RELATION, Part.VALUE);
        assertThat(missing(seat, "The RC sits in Harbour.")).containsExactly(Part.VALUE);
        assertThat(missing(seat, "The RC likes Tidewater.")).containsExactly(Part.RELATION);
    }

    @Test
    void aListNeedsEveryElement() {
        Draft members = fact("a", "members").is("avalon", "brill");
        assertThat(missing(members, "Members of the RC are Avalon and Brill.")).isEmpty();
        assertThat(missing(members, "Members of the RC are Avalon and Camber.")).containsExactly(Part.VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"on June 15, 2001", "on 15 June 2001", "on the 15th of Jun. 2001, 15 being odd", "15 JUNE 2001"})
    void aDateIsFoundInTheUsualSpellings(String date) {
        assertThat(missing(fact("a", "founded").on("2001-06-15"), "The RC was founded " + date + "."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"in 2001", "on 15 July 2001", "on 15 June 2002", "on 14 June 2001"})
    void anotherDateIsNotFound(String date) {
        assertThat(missing(fact("a", "founded").on("2001-06-15"), "The RC was founded " + date + "."))
                .containsExactly(Part.VALUE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4300|4,300 km",
                "4300|4300 km",
                "4300|4.3 thousand km",
                "5|five",
                "5|5",
                "17.5|17.5 %",
                "2000000|2 million",
                "1500000000|1.5 billion",
                "20|twenty"
            })
    void aNumberIsFoundInTheUsualSpellings(String number, String spelling) {
        Draft length = fact("a", "length").counts(number, Bound.EXACT);
        assertThat(missing(length, "The length of the RC is " + spelling + ".")).isEmpty();
    }

    @Test
    void anotherNumberIsNotFound() {
        Draft length = fact("a", "length").counts("4300", Bound.EXACT);
        assertThat(missing(length, "The length of the RC is 43,000 or 430 km.")).containsExactly(Part.VALUE);
    }

    @Test
    void aPhraseIsFoundByHalfOfItsWordsInAnyEnding() {
        Draft motto = fact("a", "motto").reads("protection of shared fisheries");
        assertThat(missing(motto, "The motto of the RC is to protect boats.")).containsExactly(Part.VALUE);
        assertThat(missing(motto, "The motto of the RC is to protect what is shared."))
                .isEmpty();
    }

    @Test
    void wordsGivenByTheAuthorStandInPlaceOfNames() {
        Draft seat =
                fact("a", "seat").is("tidewater").words(Part.SUBJECT, "it").words(Part.VALUE, "that town", "coast");
        assertThat(missing(seat, "There it sits: in that town on the coast.")).isEmpty();
        assertThat(missing(seat, "There it sits: in that town.")).containsExactly(Part.VALUE);
    }

    @Test
    void aSignCanCarryTheRelation() {
        Draft seat = fact("a", "seat").is("tidewater").words(Part.RELATION, ":");
        assertThat(spans(seat, "River Commission: Tidewater.")).contains("RELATION :");
    }

    @Test
    void aFactWithoutValueNeedsNone() {
        assertThat(missing(fact("a", "exists"), "The RC exists.")).isEmpty();
    }

    @Test
    void anEmptyPassageLacksEverything() {
        assertThat(missing(fact("a", "founded").on("2001"), ""))
                .containsExactly(Part.SUBJECT, Part.RELATION, Part.VALUE);
    }

    private static List<String> spans(Draft draft, String passage) {
        return evidence(draft, passage).spans().stream()
                .map(span -> span.part() + " " + span.sentence().text().substring(span.start(), span.end()))
                .toList();
    }

    private static Iterable<Part> missing(Draft draft, String passage) {
        return evidence(draft, passage).missing();
    }

    private static Evidence evidence(Draft draft, String passage) {
        List<Sentence> sentences = Division.of(passage).sentences().toList();
        FactBase base = base(draft);
        return Evidence.of(base, base.facts().iterator().next(), sentences);
    }
}
