package app.footnote.study.fit;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.study.memory.Parameters;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GradientTest {
    static IntStream seeds() {
        return IntStream.range(1, 9);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theDerivativesAreThoseOfTheLoss(int seed) {
        TrainingSet set = new TrainingSet(SyntheticLog.of(seed, 3000), Long.MAX_VALUE);
        double[] weights = array(SyntheticLog.weights(seed + 100));
        weights[4] = Math.min(9, weights[4]); // at its bound of 10 the loss has a corner
        Gradient gradient = new Gradient(set);
        gradient.begin(weights);
        for (int card : set.cards) {
            gradient.forward(card);
            gradient.backward(card);
        }
        double[] slope = gradient.sum().clone();
        for (int i = 0; i < weights.length; i++) {
            double step = 1e-6 * Math.max(0.01, weights[i]);
            double[] more = weights.clone();
            more[i] += step;
            double[] less = weights.clone();
            less[i] -= step;
            double difference = (loss(gradient, set, more) - loss(gradient, set, less)) / (2 * step);
            assertThat(slope[i])
                    .as("w%d, seed %d", i, seed)
                    .isEqualTo(difference, Offset.offset(1e-3 * Math.max(1, Math.abs(difference))));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theChancesAreThoseOfTheModel(int seed) {
        ReviewLog log = SyntheticLog.of(seed, 2000);
        TrainingSet set = new TrainingSet(log, Long.MAX_VALUE);
        Parameters parameters = SyntheticLog.weights(seed + 100);
        double[] expected = new double[1];
        new Replay(parameters).run(log, (card, review, chance, after) -> {
            double weight = set.weights[review];
            expected[0] -= weight == 0 ? 0 : weight * Math.log(log.rating(review) > 1 ? chance : 1 - chance);
        });
        assertThat(loss(new Gradient(set), set, array(parameters))).isEqualTo(expected[0], Offset.offset(1e-6));
    }

    private static double loss(Gradient gradient, TrainingSet set, double[] weights) {
        gradient.begin(weights);
        return IntStream.of(set.cards).mapToDouble(gradient::forward).sum();
    }

    private static double[] array(Parameters parameters) {
        return parameters.weights().stream().mapToDouble(Double::doubleValue).toArray();
    }
}
