package app.footnote.study.fit;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.study.fit.FirstIntervals.Group;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The numbers are those of the reference implementation's own tests. */
class FirstStabilitiesTest {
    private static final double NONE = Double.NaN;

    @Test
    void theStabilityIsFoundUnderWhichTheFirstIntervalsWentAsTheyDid() {
        List<Group> groups = List.of(
                new Group(1, 435, 377),
                new Group(2, 97, 88),
                new Group(3, 63, 46),
                new Group(4, 38, 29),
                new Group(5, 28, 19));
        assertThat(FirstStabilities.search(Map.of(1, groups), 0.94302857)[0]).isEqualTo(0.7355089, Offset.offset(1e-4));
    }

    @Test
    void aGradeWithoutReviewsGetsWhatLiesBetweenTheOthers() {
        assertThat(FirstStabilities.smooth(new double[] {0.4, NONE, 2.3, 10.9}, new int[] {1, 0, 1, 1}))
                .containsExactly(new double[] {0.4, 1.1227008, 2.3, 10.9}, Offset.offset(1e-5));
        assertThat(FirstStabilities.smooth(new double[] {NONE, 0.35, NONE, NONE}, new int[] {0, 1, 0, 0}))
                .containsExactly(new double[] {0.05738148, 0.35, 0.6242943, 2.2453482}, Offset.offset(1e-5));
    }

    @Test
    void stabilitiesRiseWithTheGradeAndTheGradeWithMoreReviewsHasTheSay() {
        assertThat(FirstStabilities.smooth(new double[] {3, 2, 5, 4}, new int[] {10, 1, 1, 10}))
                .containsExactly(3, 3, 4, 4);
    }

    @Test
    void everyPairOfGradesGivesRisingStabilities() {
        for (int one = 0; one < 4; one++) {
            for (int other = one + 1; other < 4; other++) {
                double[] known = {NONE, NONE, NONE, NONE};
                int[] counts = new int[4];
                known[one] = 1;
                known[other] = 5;
                counts[one] = 1;
                counts[other] = 1;
                double[] smooth = FirstStabilities.smooth(known, counts);
                assertThat(smooth).as("%d and %d", one, other).isSorted();
                assertThat(smooth[one]).isEqualTo(1, Offset.offset(1e-12));
                assertThat(smooth[other]).isEqualTo(5, Offset.offset(1e-12));
            }
        }
    }
}
