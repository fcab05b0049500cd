package app.footnote.question.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.footnote.question.YamlSet;
import app.footnote.question.item.Flaw;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A wrong option that is true in some way never stands among the options; without the fact that bars it, it would. */
class BarredOptionsTest {
    private static final String SEAT = "seat-commission";

    static Stream<Arguments> rules() {
        return Stream.of(
                rule(
                        "another grain",
                        "founded-commission",
                        "1996",
                        set -> set.withoutFact("founded-league").founded("league", "1996-05")),
                rule(
                        "another unit",
                        "length-border",
                        "3,300 km",
                        set -> set.withoutFact("length-coast")
                                .fact("length-coast", "coast", "amount", "3300", "unit: miles")),
                rule(
                        "a conflicting value",
                        SEAT,
                        "Marlowton",
                        set -> set.fact("other", "commission", "seat", "marlow", "cites: brown-2005 1.1")),
                rule(
                        "an alias of the key",
                        SEAT,
                        "Marlowton",
                        set -> set.with(
                                "entities.yaml",
                                entities().replace("name: Marlowton", "name: Marlowton, aliases: [Tidewater]"))),
                rule(
                        "a name inside the key",
                        SEAT,
                        "Marlowton",
                        set -> set.with(
                                "entities.yaml",
                                entities().replace("name: Tidewater}", "name: Marlowton on Tidewater}"))),
                rule(
                        "a place inside the key",
                        SEAT,
                        "Marlowton",
                        set -> set.with(
                                "entities.yaml",
                                entities().replace("name: Marlowton", "name: Marlowton, in: [tidewater]"))),
                rule(
                        "a place around the key",
                        SEAT,
                        "Marlowton",
                        set -> set.with(
                                "entities.yaml",
                                entities().replace("name: Tidewater}", "name: Tidewater, in: [marlow]}"))),
                rule(
                        "true at a time that nobody closed",
                        SEAT,
                        "Marlowton",
                        set -> set.fact("other", "commission", "seat", "marlow", "from: 1980")
                                .withoutFact(SEAT)
                                .fact(SEAT, "commission", "seat", "tidewater", "asOf: 1970")),
                rule(
                        "true earlier, and the fact has no time",
                        SEAT,
                        "Marlowton",
                        set -> set.fact("other", "commission", "seat", "marlow", "from: 1980, until: 1985")),
                rule(
                        "within a stated bound",
                        "length-border",
                        "over 3,300 km",
                        set -> set.withoutFact("length-border")
                                .fact("length-border", "border", "amount", "3000", "unit: km, bound: over"),
                        set -> bounded(set)
                                .withoutFact("length-border")
                                .fact("length-border", "border", "amount", "4300", "unit: km, bound: over")),
                rule(
                        "less than a grain away",
                        "length-border",
                        "4,350 km",
                        set -> set.fact("length-near", "coast", "amount", "4350", "unit: km")
                                .withoutFact("length-coast"),
                        set -> set.fact("length-near", "coast", "amount", "4350", "unit: km")
                                .withoutFact("length-coast")
                                .withoutFact("length-border")
                                .fact("length-border", "border", "amount", "4360", "unit: km")),
                rule(
                        "held as well",
                        "avalon-supports-patrol",
                        "river tolls",
                        set -> set.position("avalon", "supports", "toll")),
                rule(
                        "perhaps held as well",
                        "avalon-supports-patrol",
                        "river tolls",
                        set -> set.fact("other", "avalon", "supports", "toll", "modality: hedged")),
                rule(
                        "a stance of another time",
                        "avalon-supports-patrol",
                        "river tolls",
                        set -> set.withoutFact("avalon-opposes-toll")
                                .withoutFact("avalon-supports-patrol")
                                .fact("avalon-supports-patrol", "avalon", "supports", "patrol", "at: 2001")
                                .fact("avalon-opposes-toll", "avalon", "opposes", "toll", "at: 1980")),
                rule(
                        "hedged",
                        SEAT,
                        "Marlowton",
                        set -> set.fact("other", "commission", "seat", "marlow", "modality: hedged")),
                rule(
                        "planned",
                        SEAT,
                        "Marlowton",
                        set -> set.fact("other", "commission", "seat", "marlow", "modality: planned, at: 2030")),
                rule(
                        "a member outside a complete list of another document",
                        "members-all",
                        "Dunmore",
                        set -> set.fact(
                                "other",
                                "commission",
                                "members",
                                "[dunmore]",
                                "cites: brown-2005 1.1, asOf: 2001-05")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aTrueOptionIsNeverShown(
            String name, String fact, String option, UnaryOperator<YamlSet> without, UnaryOperator<YamlSet> with) {
        Generated before = Generated.from(without.apply(set()));
        assertThat(before.wrongOptions(fact))
                .as("without the fact that bars it")
                .contains(option);
        Generated after = Generated.from(with.apply(set()));
        assertThat(after.about(fact)).isNotEmpty();
        assertThat(after.wrongOptions(fact)).doesNotContain(option);
    }

    @Test
    void whatWasRightEarlierStandsWhereBothTimesAreStated() {
        YamlSet set = set().withoutFact(SEAT)
                .fact(SEAT, "commission", "seat", "tidewater", "from: 1985")
                .fact("other", "commission", "seat", "marlow", "from: 1980, until: 1985");
        Generated generated = Generated.from(set);
        assertThat(generated.wrongOptions(SEAT)).contains("Marlowton");
        assertThat(generated
                        .question(SEAT + ":value:single-choice")
                        .orElseThrow()
                        .stem())
                .contains("1985");
    }

    @Test
    void anOpenRelationHasNoWrongOptions() {
        YamlSet set = set().fact("visit", "commission", "visited", "tidewater", "")
                .fact("visit-2", "union", "visited", "marlow", "")
                .fact("visit-3", "league", "visited", "northam", "")
                .fact("visit-4", "pact", "visited", "kingsport", "");
        Generated generated = Generated.from(set);
        assertThat(generated.about("visit")).isNotEmpty();
        assertThat(generated.wrongOptions("visit")).isEmpty();
    }

    @Test
    void aListThatIsNotCompleteHasNoWrongOptions() {
        YamlSet set = set().withoutFact("members-all")
                .fact("members-some", "commission", "members", "[avalon, brill, camber]", "asOf: 2001-05");
        assertThat(Generated.from(set()).wrongOptions("members-all")).contains("Dunmore", "Elland");
        assertThat(Generated.from(set).wrongOptions("members-some")).isEmpty();
    }

    @Test
    void aStanceThatNobodyDeniesIsNoWrongOption() {
        YamlSet set = set().position("brill", "supports", "bank");
        assertThat(Generated.from(set).wrongOptions("avalon-supports-patrol")).doesNotContain("a common bank");
    }

    @Test
    void whereTwoWrongOptionsCannotBeHadTheQuestionTakesAnotherType() {
        Generated generated =
                Generated.from(new YamlSet().seat("commission", "tidewater").seat("union", "kingsport"));
        assertThat(generated.wrongOptions(SEAT)).isEmpty();
        assertThat(generated.about(SEAT)).isNotEmpty();
    }

    @Test
    void noQuestionHasFewerThanTwoOrMoreThanEightWrongOptions() {
        assertThat(Generated.from(set()).questions().stream()
                        .filter(question -> question.type().code().endsWith("-choice")))
                .isNotEmpty()
                .allSatisfy(
                        question -> assertThat(Generated.distractors(question)).hasSizeBetween(2, 8));
    }

    @Test
    void anOptionPutInByHandIsHeldToTheSameRules() {
        Generated before = Generated.from(set());
        YamlSet set = set().fact("other", "commission", "seat", "marlow", "modality: hedged");
        assertThat(new ItemAudit(set.read())
                        .of(before.question(SEAT + ":value:single-choice").orElseThrow()))
                .extracting(finding -> finding.flaw())
                .contains(Flaw.MORE_THAN_ONE_RIGHT);
    }

    private static YamlSet set() {
        return YamlSet.rich();
    }

    private static YamlSet bounded(YamlSet set) {
        for (String id : List.of("coast 3300", "road 1700", "canal 900")) {
            String measure = id.split(" ")[0];
            set.withoutFact("length-" + measure)
                    .fact("length-" + measure, measure, "amount", id.split(" ")[1], "unit: km, bound: over");
        }
        return set;
    }

    private static String entities() {
        return new YamlSet().folder().files().getOrDefault("entities.yaml", "");
    }

    private static Arguments rule(String name, String fact, String option, UnaryOperator<YamlSet> with) {
        return arguments(name, fact, option, UnaryOperator.<YamlSet>identity(), with);
    }

    private static Arguments rule(
            String name, String fact, String option, UnaryOperator<YamlSet> with, UnaryOperator<YamlSet> without) {
        return arguments(name, fact, option, without, (UnaryOperator<YamlSet>) with);
    }
}
