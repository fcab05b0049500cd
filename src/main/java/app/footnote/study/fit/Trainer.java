package app.footnote.study.fit;

import app.footnote.study.memory.Parameters;
import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleConsumer;

/**
 * Fits parameters to reviews the way fsrs-rs does: Adam on batches of about 512 reviews for five rounds, held to where
 * it began by the weights' spread among learners; the round with the least loss wins. A batch is made of whole cards
 * here, so that each card's history is gone through once a round and not once a review.
 */
final class Trainer {
    private static final int ROUNDS = 5;
    private static final int BATCH = 512;
    private static final int LEAST_SIZE = 8;
    private static final int LEAST_FOR_ALL = 64;
    private static final long SEED = 2023;

    /** How the weights differ between learners, from fsrs-rs. */
    private static final double[] SPREAD = {
        6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31,
        0.32, 0.14, 0.27
    };

    private final TrainingSet set;
    private final Gradient gradient;
    private final DoubleConsumer progress;
    private final double[] origin;

    private Trainer(TrainingSet set, double[] origin, DoubleConsumer progress) {
        this.set = set;
        this.origin = origin;
        this.progress = progress;
        gradient = new Gradient(set);
    }

    /**
     * The parameters that foretell the reviews before a time best; with few reviews those of the first review, with
     * fewer still the published ones.
     *
     * @param progress told the share that is done, up to 1
     */
    static Parameters train(ReviewLog log, long before, DoubleConsumer progress) {
        TrainingSet set = new TrainingSet(log, before);
        if (set.size < LEAST_SIZE) {
            return Parameters.FSRS_6;
        }
        double[] origin = array(Parameters.FSRS_6);
        double[] first = FirstStabilities.search(set.firstIntervals.kept(), set.recalled);
        System.arraycopy(first, 0, origin, 0, first.length);
        if (set.size < LEAST_FOR_ALL) {
            return parameters(origin);
        }
        double[] best = new Trainer(set, origin, progress).best();
        double[] smooth = FirstStabilities.smooth(
                Arrays.copyOf(best, first.length), FirstStabilities.counts(set.firstIntervals.kept()));
        System.arraycopy(smooth, 0, best, 0, smooth.length);
        return parameters(best);
    }

    private double[] best() {
        double[] weights = origin.clone();
        double[] best = weights.clone();
        double least = Double.POSITIVE_INFINITY;
        Adam adam = new Adam(weights.length, (set.size / BATCH + 1) * ROUNDS);
        Random random = new Random(SEED);
        int[] cards = set.cards.clone();
        for (int round = 0; round < ROUNDS; round++) {
            shuffle(cards, random);
            round(cards, weights, adam, round);
            double loss = loss(weights);
            if (loss < least) {
                least = loss;
                best = weights.clone();
            }
        }
        return best;
    }

    private void round(int[] cards, double[] weights, Adam adam, int round) {
        int done = 0;
        int from = 0;
        while (from < cards.length) {
            gradient.begin(weights);
            int to = from;
            int size = 0;
            while (to < cards.length && size < BATCH) {
                gradient.forward(cards[to]);
                gradient.backward(cards[to]);
                size += set.reviews(cards[to++]);
            }
            from = to;
            done += size;
            double[] slope = gradient.sum();
            for (int i = 0; i < weights.length; i++) {
                slope[i] += 2 * (weights[i] - origin[i]) / (SPREAD[i] * SPREAD[i]) * size / set.size;
            }
            adam.step(weights, slope);
            Bounds.clip(weights);
            progress.accept((round + (double) done / set.size) / ROUNDS);
        }
    }

    private double loss(double[] weights) {
        gradient.begin(weights);
        double loss = 0;
        for (int card : set.cards) {
            loss += gradient.forward(card);
        }
        for (int i = 0; i < weights.length; i++) {
            double away = (weights[i] - origin[i]) / SPREAD[i];
            loss += away * away;
        }
        return loss;
    }

    private static void shuffle(int[] values, Random random) {
        for (int i = values.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int value = values[i];
            values[i] = values[other];
            values[other] = value;
        }
    }

    private static double[] array(Parameters parameters) {
        return parameters.weights().stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Parameters parameters(double[] weights) {
        return new Parameters(
                Parameters.FSRS_6.version(), Arrays.stream(weights).boxed().toList());
    }
}
