package app.footnote.study.fit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Takes what was foretold and what came, and says how well it was foretold. */
public final class Evaluation {
    private static final double LEAST = 1e-7;

    private final Map<Long, Bin> bins = new HashMap<>();
    private long[] chances = new long[1024];
    private int size;
    private double loss;

    /**
     * How well reviews were foretold.
     *
     * @param reviews how many
     * @param logLoss the mean of −ln of the chance that was given to what came
     * @param rmseBins the root of the mean squared difference between the mean chance and the share recalled, over bins
     *     of like interval, number of reviews and lapses, each review counting once: the definition of srs-benchmark,
     *     with the bins of fsrs-rs
     * @param auc the chance that a recalled review had been given a higher chance than a forgotten one; NaN where all
     *     were recalled or none
     */
    public record Metrics(int reviews, double logLoss, double rmseBins, double auc) {}

    /** The sums over a bin. */
    private static final class Bin {
        private double foretold;
        private double recalled;
        private int count;

        double error() {
            double difference = (foretold - recalled) / count;
            return difference * difference * count;
        }
    }

    /**
     * @param chance of recall that was foretold
     * @param elapsed days since the review before, 1 or more
     * @param laterDays how many reviews of the card were on a later day than the one before, this one included
     * @param lapses how many of those before it were forgotten
     */
    public void add(double chance, boolean recalled, int elapsed, int laterDays, int lapses) {
        double bounded = Math.max(LEAST, Math.min(1 - LEAST, chance));
        loss -= Math.log(recalled ? bounded : 1 - bounded);
        Bin bin = bins.computeIfAbsent(bin(elapsed, laterDays + 1, lapses), key -> new Bin());
        bin.foretold += chance;
        bin.recalled += recalled ? 1 : 0;
        bin.count++;
        if (size == chances.length) {
            chances = Arrays.copyOf(chances, size + size / 2);
        }
        chances[size++] = Double.doubleToLongBits(chance) & ~1L | (recalled ? 1 : 0);
    }

    /** What was taken in so far. */
    public Metrics metrics() {
        double errors = bins.values().stream().mapToDouble(Bin::error).sum();
        return new Metrics(size, loss / size, Math.sqrt(errors / size), auc());
    }

    private static long bin(int elapsed, int reviews, int lapses) {
        long interval = Math.round(2.48 * power(3.62, elapsed) * 100);
        long length = Math.round(1.99 * power(1.89, reviews));
        long lapse = lapses == 0 ? 0 : Math.round(1.65 * power(1.73, lapses));
        return (interval << 32) + (length << 16) + lapse;
    }

    private static double power(double base, int value) {
        return Math.pow(base, Math.floor(Math.log(value) / Math.log(base)));
    }

    /** By ranks; the lowest bit of a chance says whether it came, the others are positive and sort as they are. */
    private double auc() {
        long[] sorted = Arrays.copyOf(chances, size);
        Arrays.sort(sorted);
        double ranks = 0;
        long recalled = 0;
        int from = 0;
        while (from < size) {
            int to = from;
            int here = 0;
            while (to < size && sorted[to] >>> 1 == sorted[from] >>> 1) {
                here += (int) (sorted[to++] & 1);
            }
            ranks += here * ((double) from + to + 1) / 2;
            recalled += here;
            from = to;
        }
        double pairs = (double) recalled * (size - recalled);
        return pairs == 0 ? Double.NaN : (ranks - recalled * (recalled + 1) / 2.0) / pairs;
    }
}
