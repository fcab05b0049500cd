package app.footnote.study.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.study.memory.Memory;
import app.footnote.study.memory.Parameters;
import java.util.List;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkloadSimulatorTest {
    private static final List<Double> RETENTIONS = List.of(0.75, 0.85, 0.95);

    private final WorkloadSimulator simulator =
            new WorkloadSimulator(Parameters.FSRS_6, Habits.USUAL, List.of(), 500, 10);

    static LongStream seeds() {
        return LongStream.range(1, 11);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void moreRetentionCostsMoreReviewsAndBringsMoreCards(long seed) {
        List<Workload> workloads = simulator.compare(RETENTIONS, 200, seed, share -> {});
        assertThat(workloads).extracting(Workload::retention).isEqualTo(RETENTIONS);
        assertThat(workloads.get(1).reviewsADay())
                .isBetween(workloads.get(0).reviewsADay(), workloads.get(2).reviewsADay() / 1.3);
        assertThat(workloads).extracting(Workload::memorised).isSorted();
    }

    @Test
    void theSameSeedGivesTheSameDays() {
        assertThat(simulator.compare(RETENTIONS, 60, 7, share -> {}))
                .isEqualTo(simulator.compare(RETENTIONS, 60, 7, share -> {}));
        assertThat(simulator.compare(RETENTIONS, 60, 7, share -> {}))
                .isNotEqualTo(simulator.compare(RETENTIONS, 60, 8, share -> {}));
    }

    @Test
    void whatIsMemorisedComesCloseToTheRetentionOnceAllCardsAreKnown() {
        Workload workload = simulator.compare(List.of(0.9), 400, 3, share -> {}).get(0);
        assertThat(workload.memorised() / 500).isBetween(0.92, 0.97);
        assertThat(workload.days()).hasSize(400);
        assertThat(workload.days().get(0).reviews()).isEqualTo(10);
    }

    @Test
    void cardsThatAreOverdueAreReviewedOnTheFirstDay() {
        List<StudiedCard> studied = List.of(
                new StudiedCard(1, new Memory(10, 5), 20, -10),
                new StudiedCard(2, new Memory(10, 5), 5, 5),
                new StudiedCard(3, new Memory(500, 5), 5, 495));
        Workload workload = new WorkloadSimulator(Parameters.FSRS_6, Habits.USUAL, studied, 0, 0)
                .compare(List.of(0.9), 10, 1, share -> {})
                .get(0);
        assertThat(workload.days().get(0).reviews()).isEqualTo(1);
        assertThat(workload.days().get(5).reviews()).isGreaterThanOrEqualTo(1);
        assertThat(workload.days().get(9).memorised()).isEqualTo(2.85, Offset.offset(0.15));
    }
}
