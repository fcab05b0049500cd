package app.footnote.study.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The numbers are those of the reference implementation. */
class FsrsTest {
    private static final Offset<Double> CLOSE = Offset.offset(1e-5);

    private final Fsrs fsrs = new Fsrs(Parameters.FSRS_6);

    @Test
    void theFirstReviewSetsStabilityAndDifficultyByItsGrade() {
        double[] stabilities = {0.212, 1.2931, 2.3065, 8.2956};
        double[] difficulties = {6.4133, 5.11217071, 2.11810397, 1};
        for (Grade grade : Grade.values()) {
            Memory memory = fsrs.first(grade);
            assertThat(memory.stability()).isEqualTo(stabilities[grade.ordinal()]);
            assertThat(memory.difficulty()).isEqualTo(difficulties[grade.ordinal()], Offset.offset(1e-7));
        }
    }

    @Test
    void reviewsOverWeeksGiveTheReferencesMemory() {
        Memory memory = reviewed(fsrs, new int[] {1, 3, 3, 3, 3, 3}, new int[] {0, 0, 1, 3, 8, 21});
        assertThat(memory.stability()).isEqualTo(53.62691, Offset.offset(1e-4));
        assertThat(memory.difficulty()).isEqualTo(6.3574867, Offset.offset(1e-4));
    }

    @Test
    void withoutTheWeightsOfTheSameDayTheStabilityIsLower() {
        List<Double> weights = new ArrayList<>(Parameters.FSRS_6.weights());
        Collections.fill(weights.subList(17, 20), 0.0);
        Fsrs without = new Fsrs(new Parameters("FSRS-6", weights));
        Memory memory = reviewed(without, new int[] {1, 3, 3, 3, 3, 3}, new int[] {0, 0, 1, 3, 8, 21});
        assertThat(memory.stability()).isEqualTo(53.335106, Offset.offset(1e-4));
        assertThat(memory.difficulty()).isEqualTo(6.3574867, Offset.offset(1e-4));
    }

    @Test
    void difficultyMovesWithTheGradeAndBackToTheMean() {
        assertThat(byGrade(grade -> fsrs.nextDifficulty(5, grade)))
                .usingElementComparator(FsrsTest::closely)
                .containsExactly(8.341763, 6.6659956, 4.990228, 3.3144615);
    }

    @Test
    void stabilityFollowsTheFormulasOfSuccessFailureAndTheSameDay() {
        double[] retrievabilities = {0.9, 0.8, 0.7, 0.6};
        assertThat(byGrade(grade -> fsrs.stabilityAfterSuccess(
                        new Memory(5, grade.number()), retrievabilities[grade.ordinal()], grade)))
                .usingElementComparator(FsrsTest::closely)
                .containsExactly(25.602541, 28.226582, 58.656002, 127.226685);
        assertThat(byGrade(grade ->
                        fsrs.stabilityAfterFailure(new Memory(5, grade.number()), retrievabilities[grade.ordinal()])))
                .usingElementComparator(FsrsTest::closely)
                .containsExactly(1.0525396, 1.1894329, 1.3680838, 1.584989);
        assertThat(byGrade(grade -> fsrs.stabilityOnTheSameDay(5, grade)))
                .usingElementComparator(FsrsTest::closely)
                .containsExactly(1.596818, 5.0, 5.0, 8.12961);
    }

    @Test
    void theIntervalFallsWithTheDesiredRetention() {
        List<Long> days = IntStream.rangeClosed(1, 10)
                .mapToObj(tenth -> Math.max(1, Math.round(fsrs.days(1, tenth / 10.0))))
                .toList();
        assertThat(days.get(0)).isCloseTo(3_116_766L, Offset.offset(10L));
        assertThat(days.subList(1, 10)).containsExactly(34_793L, 2508L, 387L, 90L, 27L, 9L, 3L, 1L, 1L);
    }

    @Test
    void theChanceOfRecallFallsWithTheDays() {
        double[] stabilities = {1, 2, 3, 4, 4, 2};
        assertThat(IntStream.range(0, 6)
                        .mapToObj(day -> fsrs.retrievability(day, stabilities[day]))
                        .toList())
                .usingElementComparator(FsrsTest::closely)
                .containsExactly(1.0, 0.9403443, 0.9253786, 0.9185229, 0.9, 0.8261359);
    }

    @Test
    void aCardOfSm2GetsTheMemoryThatItsIntervalSpeaksOf() {
        double[] retentions = {0.9, 0.8, 0.95};
        double[] stabilities = {10, 3.01572, 24.841097};
        double[] difficulties = {6.9140563, 9.393428, 1.2974405};
        for (int i = 0; i < retentions.length; i++) {
            Memory memory = fsrs.fromSm2(2.5, 10, retentions[i]);
            assertThat(memory.stability()).isEqualTo(stabilities[i], Offset.offset(2e-5));
            assertThat(memory.difficulty()).isEqualTo(difficulties[i], Offset.offset(2e-5));
        }
    }

    @Test
    void aThousandFailuresLeaveAMemory() {
        Memory memory = fsrs.first(Grade.AGAIN);
        for (int i = 0; i < 1_000; i++) {
            memory = fsrs.next(memory, i % 2, Grade.AGAIN);
        }
        assertThat(memory.stability()).isGreaterThanOrEqualTo(0.001);
        assertThat(memory.difficulty()).isBetween(1.0, 10.0);
    }

    @Test
    void theLogLossOfFourLearnersIsTheReferences() {
        int[][] ratings = {{1, 2, 3, 4}, {3, 4, 2, 4}, {1, 4, 4, 3}, {4, 3, 3, 3}, {3, 1, 3, 3}, {2, 3, 3, 4}};
        int[][] gaps = {{0, 0, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, 1}, {0, 1, 1, 3}, {1, 3, 3, 5}, {3, 6, 6, 12}};
        int[] lastGaps = {4, 11, 12, 23};
        boolean[] recalled = {true, true, true, false};
        double loss = IntStream.range(0, 4)
                .mapToDouble(learner -> {
                    Memory memory = reviewed(fsrs, column(ratings, learner), column(gaps, learner));
                    double chance = fsrs.retrievability(lastGaps[learner], memory.stability());
                    return -Math.log(recalled[learner] ? chance : 1 - chance);
                })
                .sum();
        assertThat(loss).isEqualTo(4.0466027, CLOSE);
    }

    @Test
    void aVectorOfAnotherLengthIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Parameters("FSRS-6", List.of(1.0, 2.0)))
                .withMessage("FSRS-6 has 21 parameters, not 2.");
    }

    private static Memory reviewed(Fsrs model, int[] ratings, int[] gaps) {
        Memory memory = model.first(Grade.of(ratings[0]));
        for (int i = 1; i < ratings.length; i++) {
            memory = model.next(memory, gaps[i], Grade.of(ratings[i]));
        }
        return memory;
    }

    private static int[] column(int[][] rows, int column) {
        return IntStream.range(0, rows.length).map(row -> rows[row][column]).toArray();
    }

    private static List<Double> byGrade(java.util.function.ToDoubleFunction<Grade> value) {
        return DoubleStream.of(1, 2, 3, 4)
                .mapToObj(number -> value.applyAsDouble(Grade.of((int) number)))
                .toList();
    }

    /** Equal to the six or seven places that the reference prints. */
    private static int closely(double left, double right) {
        return Math.abs(left - right) <= 2e-6 * Math.max(1, Math.abs(right)) ? 0 : Double.compare(left, right);
    }
}
