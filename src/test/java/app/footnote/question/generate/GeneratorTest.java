package app.footnote.question.generate;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.db.Json;
import app.footnote.question.Answer;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import app.footnote.question.YamlSet;
import app.footnote.question.item.ItemChecks;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratorTest {
    static LongStream seeds() {
        return LongStream.of(0, 1, 2, 3, 17, -1, Long.MAX_VALUE);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSameFactsAndSeedGiveTheSameBytes(long seed) {
        String once = Json.write(Generated.from(YamlSet.rich().read(), seed).questions());
        assertThat(Json.write(Generated.from(YamlSet.rich().read(), seed).questions()))
                .isEqualTo(once);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfEntitiesChangesNothing(long seed) {
        List<String> lines = YamlSet.rich()
                .folder()
                .files()
                .getOrDefault("entities.yaml", "")
                .lines()
                .collect(Collectors.toList());
        java.util.Collections.shuffle(lines, new java.util.Random(seed));
        YamlSet shuffled = YamlSet.rich().with("entities.yaml", String.join("\n", lines));
        assertThat(Json.write(Generated.from(shuffled.read(), seed).questions()))
                .isEqualTo(
                        Json.write(Generated.from(YamlSet.rich().read(), seed).questions()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noQuestionHasAFlaw(long seed) {
        assertThat(Generated.from(YamlSet.rich().read(), seed).questions())
                .allSatisfy(question -> assertThat(ItemChecks.of(question)).isEmpty());
    }

    @Test
    void everyTypeIsMade() {
        assertThat(Generated.from(YamlSet.rich()).questions())
                .extracting(Question::type)
                .contains(
                        QuestionType.CARD,
                        QuestionType.SINGLE_CHOICE,
                        QuestionType.MULTIPLE_CHOICE,
                        QuestionType.SHORT_ANSWER,
                        QuestionType.NUMERIC,
                        QuestionType.ORDERING,
                        QuestionType.MATCHING,
                        QuestionType.TRUE_FALSE);
    }

    @Test
    void aSentenceThatHoldsItsValueGivesACloze() {
        YamlSet set = YamlSet.rich()
                .withoutFact("seat-commission")
                .fact(
                        "seat-commission",
                        "commission",
                        "seat",
                        "tidewater",
                        "says: The RC has sat in Tidewater since its first spring.");
        Question cloze =
                Generated.from(set).question("seat-commission:value:cloze").orElseThrow();
        assertThat(cloze.stem())
                .startsWith("The RC has sat in _____ since its first spring")
                .endsWith("(Green 2001)");
        assertThat(((Answer.Text) cloze.answer()).expected()).isEqualTo("Tidewater");
    }

    @Test
    void oneFactInOneDirectionIsOneCard() {
        Generated generated = Generated.from(YamlSet.rich());
        assertThat(generated
                        .about("seat-commission")
                        .filter(question -> question.facts().size() == 1))
                .extracting(Question::card)
                .containsOnly("seat-commission:value", "seat-commission:subject");
        Set<String> ids = new HashSet<>();
        assertThat(generated.questions()).allMatch(question -> ids.add(question.id()));
    }

    @Test
    void oneStemAsksForOneCard() {
        Map<String, String> cards = new HashMap<>();
        assertThat(Generated.from(YamlSet.rich()).questions().stream()
                        .filter(question ->
                                question.type() != QuestionType.MATCHING && question.type() != QuestionType.ORDERING))
                .allMatch(question -> cards.computeIfAbsent(question.stem(), stem -> question.card())
                        .equals(question.card()));
    }

    @Test
    void whatIsNotAssertedIsNotAsked() {
        YamlSet set = YamlSet.rich()
                .fact("hedged", "commission", "seat", "northam", "modality: hedged")
                .fact("planned", "commission", "seat", "oakley", "modality: planned")
                .fact("denied", "commission", "seat", "marlow", "denied: true")
                .fact("wrong", "commission", "seat", "kingsport", "incoherent: it cannot be");
        Generated generated = Generated.from(set);
        assertThat(List.of("hedged", "planned", "denied", "wrong"))
                .allMatch(fact -> generated.about(fact).findAny().isEmpty());
    }

    @Test
    void aStateReportedForAMomentIsAskedAsOfIt() {
        Generated generated = Generated.from(YamlSet.rich());
        assertThat(generated.about("members-all")).isNotEmpty().allSatisfy(question -> {
            assertThat(question.stem()).containsIgnoringCase("as of May 2001");
            assertThat(question.asOf()).isEqualTo("May 2001");
        });
    }

    @Test
    void whatOneDocumentSaysIsAskedWithItsSourceOrDate() {
        assertThat(Generated.from(YamlSet.rich())
                        .about("seat-commission")
                        .filter(question -> question.facts().size() == 1))
                .isNotEmpty()
                .allMatch(question -> question.stem().contains("Green (2001)"));
        YamlSet both = YamlSet.rich()
                .withoutFact("seat-commission")
                .fact("seat-commission", "commission", "seat", "tidewater", "cites: [green-2001 1.1, brown-2005 1.1]");
        assertThat(Generated.from(both)
                        .question("seat-commission:value:single-choice")
                        .orElseThrow()
                        .stem())
                .doesNotContain("Green", "Brown");
    }

    @Test
    void aPositionIsAskedWithItsReporterAndItsHolder() {
        assertThat(Generated.from(YamlSet.rich()).about("avalon-supports-patrol"))
                .isNotEmpty()
                .allMatch(question -> question.stem().contains("Green (2001)"));
        YamlSet held = YamlSet.rich()
                .withoutFact("avalon-supports-patrol")
                .fact(
                        "avalon-supports-patrol",
                        "avalon",
                        "supports",
                        "patrol",
                        "attributed: true, topic: views, holder: brill");
        assertThat(Generated.from(held)
                        .question("avalon-supports-patrol:element:single-choice")
                        .orElseThrow()
                        .stem())
                .contains("Brill in Green (2001)");
    }

    @Test
    void explanationsSayTheFactWithItsReporter() {
        Generated generated = Generated.from(YamlSet.rich());
        assertThat(generated
                        .about("seat-commission")
                        .filter(question -> question.facts().size() == 1))
                .extracting(Question::explanation)
                .containsOnly("The seat commission is written down in this book (Green 2001).");
        assertThat(generated.about("avalon-supports-patrol"))
                .extracting(Question::explanation)
                .containsOnly("According to Green (2001), the avalon supports patrol is written down in this book.");
    }

    @Test
    void aWrongOptionSaysWhereItBelongsWithItsCitationWhereAFactNamesIt() {
        YamlSet set = YamlSet.rich()
                .withoutFact("seat-union")
                .fact("seat-union", "union", "seat", "kingsport", "says: The Harbour Union sits in Kingsport.");
        Question question = Generated.from(set)
                .question("seat-commission:value:single-choice")
                .orElseThrow();
        assertThat(Generated.distractors(question))
                .filteredOn(option -> option.text().equals("Kingsport"))
                .singleElement()
                .satisfies(option -> {
                    assertThat(option.because()).isEqualTo("The Harbour Union sits in Kingsport (Green 2001).");
                    assertThat(option.citations()).isNotEmpty();
                });
        assertThat(Generated.distractors(question))
                .filteredOn(option -> option.text().equals("Northam"))
                .as("a fact whose sentence does not name it explains nothing")
                .allSatisfy(option -> assertThat(option.because()).isNull());
    }

    @Test
    void writtenQuestionsAreAmongThem() {
        YamlSet set = YamlSet.rich()
                .with(
                        "questions.yaml",
                        "- {id: by-hand, topic: bodies, stem: Who wrote of the river?, type: card, answer: Green,"
                                + " explanation: Green wrote of it in 2001., facts: seat-commission, cites: green-2001 1.1}\n");
        assertThat(Generated.from(set).question("by-hand")).isPresent();
    }

    @Test
    void aSetWithoutFactsGivesNothing() {
        assertThat(Generated.from(new YamlSet()).questions()).isEmpty();
    }
}
