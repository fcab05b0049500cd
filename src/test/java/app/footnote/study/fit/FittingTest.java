package app.footnote.study.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.footnote.study.memory.Parameters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FittingTest {
    static LongStream seeds() {
        return LongStream.range(1, 7);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void fittedParametersForetellNearlyAsWellAsTheTrueOnes(long seed) {
        ReviewLog log = SyntheticLog.of(seed, 20_000);
        Fitting fitting = Fitting.of(log, Parameters.FSRS_6, share -> {});
        assertThat(fitting.improved()).isTrue();
        int[] foretold = log.foretold();
        long split = log.time(foretold[fitting.fittedTo()]);
        double truth = new Replay(SyntheticLog.weights(seed)).since(log, split).logLoss();
        assertThat(fitting.after().logLoss()).isLessThan(fitting.before().logLoss());
        assertThat(fitting.after().logLoss() - truth).as("seed %d", seed).isLessThan(0.006);
    }

    @Test
    void theOldParametersStayWhereTheNewOnesAreNoBetter() {
        ReviewLog log = SyntheticLog.of(3, 600);
        Parameters truth = SyntheticLog.weights(3);
        Fitting fitting = Fitting.of(log, truth, share -> {});
        assertThat(fitting.improved()).isFalse();
        assertThat(fitting.parameters()).isEqualTo(truth);
    }

    @Test
    void fewerThanFourHundredReviewsAreTooFew() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fitting.of(SyntheticLog.of(1, 399), Parameters.FSRS_6, share -> {}))
                .withMessage("Fitting needs at least 400 reviews; there are 399. Until then the published parameters"
                        + " serve better.");
    }

    @Test
    void theSameReviewsInAnyOrderGiveTheSameParameters() {
        List<SyntheticLog.Row> rows = new ArrayList<>(SyntheticLog.rows(5, 2000));
        Parameters fitted = Trainer.train(SyntheticLog.of(rows), Long.MAX_VALUE, share -> {});
        Collections.shuffle(rows, new Random(5));
        assertThat(Trainer.train(SyntheticLog.of(rows), Long.MAX_VALUE, share -> {}))
                .isEqualTo(fitted);
    }

    @Test
    void progressRisesToAllOfIt() {
        List<Double> told = new ArrayList<>();
        Fitting.of(SyntheticLog.of(2, 5000), Parameters.FSRS_6, told::add);
        assertThat(told).isSorted().endsWith(1.0);
    }
}
