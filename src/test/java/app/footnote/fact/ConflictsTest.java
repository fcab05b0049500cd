package app.footnote.fact;

import static app.footnote.fact.Facts.base;
import static app.footnote.fact.Facts.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.footnote.fact.Conflict.Kind;
import app.footnote.fact.FactBase.DeclaredConflict;
import app.footnote.fact.Facts.Draft;
import app.footnote.fact.Value.Bound;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which facts cannot all hold, and which can. */
class ConflictsTest {
    static Stream<Arguments> contradictions() {
        return Stream.of(
                arguments(Kind.VALUES, two("dates", on("2001"), on("2002"))),
                arguments(Kind.VALUES, two("months of one year", on("2001-06"), on("2001-07"))),
                arguments(Kind.VALUES, two("numbers", counts("4300", Bound.EXACT), counts("3300", Bound.EXACT))),
                arguments(
                        Kind.VALUES,
                        two("a number below its bound", counts("300", Bound.OVER), counts("290", Bound.EXACT))),
                arguments(Kind.VALUES, two("far from about", counts("300", Bound.ABOUT), counts("340", Bound.EXACT))),
                arguments(Kind.VALUES, two("seats", seat("tidewater"), seat("harbour"))),
                arguments(
                        Kind.VALUES,
                        two(
                                "seats at one time",
                                seat("tidewater").from("2002").until("2004"),
                                seat("harbour").at("2003"))),
                arguments(
                        Kind.VALUES,
                        two(
                                "seats, one at an unknown time",
                                seat("tidewater").from("2002").until("2004"),
                                seat("harbour"))),
                arguments(
                        Kind.VALUES,
                        two(
                                "texts",
                                fact("a", "motto").reads("one river"),
                                fact("b", "motto").reads("five shores"))),
                arguments(
                        Kind.LISTS,
                        two(
                                "complete lists",
                                members("avalon", "brill").complete(),
                                members("avalon", "camber").complete())),
                arguments(
                        Kind.LISTS,
                        two(
                                "a complete list inside another",
                                members("avalon").complete(),
                                members("avalon", "brill").complete())),
                arguments(
                        Kind.OUTSIDER,
                        two("a member outside", members("avalon", "brill").complete(), members("camber"))),
                arguments(Kind.EXCLUSION, two("a member and observer", members("avalon", "brill"), observers("brill"))),
                arguments(
                        Kind.DENIAL,
                        two(
                                "a thing and its denial",
                                members("brill"),
                                members("brill").denied())),
                arguments(
                        Kind.DENIAL,
                        two(
                                "there and not there yet",
                                fact("a", "exists"),
                                fact("b", "exists").denied())));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void whatCannotBothHoldIsInConflict(Kind kind, List<Draft> facts) {
        for (List<Draft> order : List.of(facts, List.of(facts.get(1), facts.get(0)))) {
            FactBase base = base(order.toArray(Draft[]::new));
            assertThat(base.conflicts()).singleElement().satisfies(conflict -> {
                assertThat(conflict.kind()).isEqualTo(kind);
                assertThat(conflict.reason()).endsWith(".");
            });
            assertThat(base.facts()).allMatch(each -> base.conflicts(each).equals(base.conflicts()));
        }
    }

    static Stream<Arguments> agreements() {
        return Stream.of(
                        two("the same date", on("2001-06"), on("2001-06")),
                        two("a year and its month", on("2001"), on("2001-06")),
                        two("a month and its day", on("2001-06-15"), on("2001-06")),
                        two("a number within the bound", counts("300", Bound.OVER), counts("320", Bound.EXACT)),
                        two("a number at the bound", counts("300", Bound.UP_TO), counts("300", Bound.EXACT)),
                        two("close to about", counts("300", Bound.ABOUT), counts("325", Bound.EXACT)),
                        two("one number written in two ways", counts("300", Bound.EXACT), counts("300.0", Bound.EXACT)),
                        two("a town and its land", seat("harbour"), seat("avalon-land")),
                        two(
                                "one seat after the other",
                                seat("tidewater").from("2002").until("2004"),
                                seat("harbour").from("2004")),
                        two(
                                "states at different moments",
                                seat("tidewater").asOf("2001"),
                                seat("harbour").asOf("2005")),
                        two(
                                "many values",
                                fact("a", "met-in").is("tidewater"),
                                fact("b", "met-in").is("harbour")),
                        two("a hedge", on("2001"), on("2002").modality(Modality.HEDGED)),
                        two("a plan", on("2001"), on("2002").modality(Modality.PLANNED)),
                        two(
                                "what cannot be right in itself",
                                on("2001"),
                                on("2002").incoherent()),
                        two("two denials", on("2001").denied(), on("2002").denied()),
                        two("a denial of something else", on("2001"), on("2002").denied()),
                        two("incomplete lists", members("avalon"), members("brill")),
                        two("a member inside", members("avalon", "brill").complete(), members("brill")),
                        two(
                                "the same list in another order",
                                members("avalon", "brill").complete(),
                                members("brill", "avalon").complete()),
                        two(
                                "lists of different moments",
                                members("avalon").complete().asOf("2001"),
                                members("avalon", "brill").complete().asOf("2005")),
                        two(
                                "first observer, then member",
                                observers("brill").until("2017"),
                                members("brill").from("2017")),
                        two(
                                "member and no observer",
                                members("brill"),
                                observers("brill").denied()),
                        two("subjects", on("2001"), on("2002").of("charter")),
                        two(
                                "a denial of another time",
                                members("brill").asOf("2005"),
                                members("brill").denied().at("2001")))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void whatCanBothHoldIsNot(List<Draft> facts) {
        assertThat(base(facts.toArray(Draft[]::new)).conflicts()).isEmpty();
        assertThat(base(facts.get(1), facts.get(0)).conflicts()).isEmpty();
    }

    @Test
    void whatNoRuleSeesIsDeclaredByHand() {
        List<DeclaredConflict> declared = List.of(new DeclaredConflict("a", "b", "It is one meeting."));
        assertThat(base(
                                declared,
                                fact("a", "met-in").is("tidewater"),
                                fact("b", "met-in").is("harbour"))
                        .conflicts())
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.kind()).isEqualTo(Kind.DECLARED);
                    assertThat(conflict.reason()).isEqualTo("It is one meeting.");
                });
    }

    @Test
    void threeValuesAreThreeConflicts() {
        assertThat(base(
                                fact("a", "founded").on("2001"),
                                fact("b", "founded").on("2002"),
                                fact("c", "founded").on("2003"))
                        .conflicts())
                .hasSize(3);
    }

    @Test
    void aConflictIsBetweenDocumentsOrInsideOne() {
        Draft one = fact("a", "founded").on("2001").in("green-2001");
        assertThat(base(one, fact("b", "founded").on("2002").in("brown-2005")).conflicts())
                .allMatch(Conflict::isBetweenDocuments);
        assertThat(base(one, fact("c", "founded").on("2002").in("green-2001")).conflicts())
                .noneMatch(Conflict::isBetweenDocuments);
        assertThat(base(one, fact("d", "founded").on("2002").in("green-2001").in("brown-2005"))
                        .conflicts())
                .noneMatch(Conflict::isBetweenDocuments);
    }

    @Test
    void comparingGrowsWithTheFactsOfOneSubjectOnly() {
        Draft[] facts = new Draft[20_000];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = fact("f" + i, "founded").of("s" + i).on("2001");
        }
        assertThat(base(facts).conflicts()).isEmpty();
    }

    private static Named<List<Draft>> two(String name, Draft one, Draft other) {
        return named(name, List.of(one, other));
    }

    private static int next;

    private static String id() {
        return "f" + next++;
    }

    private static Draft on(String date) {
        return fact(id(), "founded").on(date);
    }

    private static Draft counts(String number, Bound bound) {
        return fact(id(), "length").counts(number, bound);
    }

    private static Draft seat(String place) {
        return fact(id(), "seat").is(place);
    }

    private static Draft members(String... states) {
        return fact(id(), "members").is(states);
    }

    private static Draft observers(String... states) {
        return fact(id(), "observers").is(states);
    }
}
