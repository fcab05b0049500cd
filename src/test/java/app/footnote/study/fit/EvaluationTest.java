package app.footnote.study.fit;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.study.fit.Evaluation.Metrics;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final Offset<Double> CLOSE = Offset.offset(1e-12);

    private final Evaluation evaluation = new Evaluation();

    @Test
    void logLossIsTheMeanOfWhatEachReviewCost() {
        evaluation.add(0.8, true, 1, 1, 0);
        evaluation.add(0.6, false, 1, 1, 0);
        assertThat(evaluation.metrics().logLoss()).isEqualTo(-(Math.log(0.8) + Math.log(0.4)) / 2, CLOSE);
    }

    @Test
    void aBinIsOfLikeIntervalsReviewsAndLapses() {
        evaluation.add(0.9, true, 4, 1, 0);
        evaluation.add(0.7, false, 13, 1, 0);
        evaluation.add(0.5, true, 14, 1, 0);
        double first = (0.9 + 0.7) / 2 - 0.5;
        double second = 0.5 - 1;
        assertThat(evaluation.metrics().rmseBins())
                .isEqualTo(Math.sqrt((2 * first * first + second * second) / 3), CLOSE);
    }

    @Test
    void aucIsTheShareOfPairsInTheRightOrderAndTiesCountHalf() {
        evaluation.add(0.9, true, 1, 1, 0);
        evaluation.add(0.8, false, 1, 1, 0);
        evaluation.add(0.7, true, 1, 1, 0);
        evaluation.add(0.7, false, 1, 1, 0);
        assertThat(evaluation.metrics().auc()).isEqualTo(2.5 / 4, CLOSE);
    }

    @Test
    void aucHoldsWhereVeryManyReviewsGotTheSameChance() {
        for (int i = 0; i < 200_000; i++) {
            evaluation.add(i % 4 == 0 ? 0.6 : 0.9, i % 8 != 0, 1, 1, 0);
        }
        double recalled = 175_000;
        assertThat(evaluation.metrics().auc()).isEqualTo((150_000 + 25_000 / 2.0) / recalled, CLOSE);
    }

    @Test
    void whereAllWasRecalledThereIsNoAuc() {
        evaluation.add(0.9, true, 1, 1, 0);
        Metrics metrics = evaluation.metrics();
        assertThat(metrics.auc()).isNaN();
        assertThat(metrics.reviews()).isEqualTo(1);
    }
}
