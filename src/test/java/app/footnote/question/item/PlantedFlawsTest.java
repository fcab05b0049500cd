package app.footnote.question.item;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import app.footnote.question.YamlSet;
import app.footnote.question.generate.Generator;
import app.footnote.question.item.Plants.Plant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checks are judged by the share of planted flaws that they find. */
class PlantedFlawsTest {
    private static final double LEAST_SHARE = 0.95;
    private static final List<Question> SOUND = Generator.generate(
                    YamlSet.rich().read(), 1)
            .stream()
            .filter(question -> question.type() == QuestionType.SINGLE_CHOICE)
            .toList();

    static Stream<Plant> plants() {
        return Plants.all();
    }

    @Test
    void soundQuestionsHaveNoFinding() {
        assertThat(SOUND)
                .hasSizeGreaterThan(10)
                .allSatisfy(question -> assertThat(ItemChecks.of(question)).isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plants")
    void aPlantedFlawIsFoundUnderItsName(Plant plant) {
        List<String> missed = SOUND.stream()
                .map(plant.spoil())
                .filter(question -> !finds(question, plant.flaw()))
                .map(question -> question.stem() + " " + question.answer())
                .toList();
        assertThat(missed).as("%d questions", SOUND.size()).hasSizeLessThanOrEqualTo((int)
                ((1 - LEAST_SHARE) * SOUND.size()));
    }

    @Test
    void ofAllPlantedFlawsAtLeastNinetyFivePercentAreFound(TestReporter reporter) {
        List<Plant> plants = Plants.all().toList();
        long found = 0;
        for (Plant plant : plants) {
            found += SOUND.stream()
                    .map(plant.spoil())
                    .filter(question -> finds(question, plant.flaw()))
                    .count();
        }
        double share = found / (double) (plants.size() * SOUND.size());
        reporter.publishEntry("planted flaws found", "%d of %d".formatted(found, plants.size() * SOUND.size()));
        assertThat(share).isGreaterThanOrEqualTo(LEAST_SHARE);
    }

    @Test
    void aFindingSaysWhereWhatAndWhatToDo() {
        assertThat(new Finding("q1", Flaw.LONG_STEM, "41 words").sentence())
                .isEqualTo("q1: the stem has more than 30 words (41 words); shorten the stem.");
        assertThat(new Finding("q1", Flaw.NO_CITATION, "").sentence())
                .isEqualTo("q1: the question has no footnote; cite its passage.");
    }

    private static boolean finds(Question question, Flaw flaw) {
        return ItemChecks.of(question).stream().anyMatch(finding -> finding.flaw() == flaw);
    }
}
