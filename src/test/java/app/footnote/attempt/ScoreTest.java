package app.footnote.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static final List<Double> SHARES = List.of(1.0, 0.5, 0.0, 0.0);

    @Test
    void everyQuestionIsWorthAsMuchAsTheOthers() {
        Score score = Score.of(10, SHARES, List.of());

        assertThat(score.questions()).containsExactly(2.5, 1.25, 0.0, 0.0);
        assertThat(score.share(10)).isCloseTo(0.375, within(1e-9));
    }

    @Test
    void pointsGivenByHandTakeThePlaceOfTheRulesAndTheLastOnesHold() {
        Score score = Score.of(10, SHARES, List.of(adjusted(3, 1), adjusted(3, 2)));

        assertThat(score.total()).isCloseTo(5.75, within(1e-9));
        assertThat(Score.of(10, SHARES, List.of(adjusted(3, 2), adjusted(0, 9))).total())
                .isEqualTo(9);
    }

    @Test
    void whichAttemptCountsIsSaid() {
        List<Double> scores = List.of(0.4, 0.9, 0.2);

        assertThat(Counting.BEST.of(scores)).hasValue(0.9);
        assertThat(Counting.LAST.of(scores)).hasValue(0.2);
        assertThat(Counting.FIRST.of(scores)).hasValue(0.4);
        assertThat(Counting.AVERAGE.of(scores).orElseThrow()).isCloseTo(0.5, within(1e-9));
        assertThat(Counting.BEST.of(List.of())).isEmpty();
    }

    private static Adjustment adjusted(int position, double points) {
        OptionalInt at = position == 0 ? OptionalInt.empty() : OptionalInt.of(position);
        return new Adjustment(at, points, "reason", Instant.EPOCH);
    }
}
