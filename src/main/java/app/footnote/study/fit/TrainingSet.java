package app.footnote.study.fit;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The reviews that parameters are fitted to: those before a time, of cards whose first interval is no outlier, up to the
 * 64th of a card. A review on a later day weighs the more the later it is: 0.25 + 0.75 · (i / n)³ for the i-th of n.
 */
final class TrainingSet {
    private static final int LONGEST = 64;

    final ReviewLog log;
    /** The cards that have a review to foretell. */
    final int[] cards;
    /** One after the last review to foretell, by card. */
    final int[] ends;
    /** By review; 0 for those that are only history. */
    final float[] weights;
    /** How many there are to foretell. */
    final int size;

    final FirstIntervals firstIntervals;
    /** The share recalled of all reviews on later days before the time. */
    final double recalled;

    /** @param before reviews from this time on are left out */
    TrainingSet(ReviewLog log, long before) {
        this.log = log;
        int[] foretold = foretold(log, before);
        recalled =
                Arrays.stream(foretold).filter(review -> log.rating(review) > 1).count()
                        / (double) Math.max(1, foretold.length);
        firstIntervals = new FirstIntervals(log, before);
        int[] cardOf = cardOf(log);
        int[] kept = Arrays.stream(foretold)
                .filter(review -> review - log.start(cardOf[review]) < LONGEST)
                .filter(review -> firstIntervals.keeps(cardOf[review]))
                .toArray();
        size = kept.length;
        weights = new float[log.size()];
        ends = new int[log.cards()];
        for (int i = 0; i < size; i++) {
            double age = i / Math.max(1.0, size - 1.0);
            weights[kept[i]] = (float) (0.25 + 0.75 * age * age * age);
            ends[cardOf[kept[i]]] = Math.max(ends[cardOf[kept[i]]], kept[i] + 1);
        }
        cards = IntStream.range(0, log.cards()).filter(card -> ends[card] > 0).toArray();
    }

    /** How many reviews of a card there are to foretell. */
    int reviews(int card) {
        int count = 0;
        for (int review = log.start(card); review < ends[card]; review++) {
            count += weights[review] > 0 ? 1 : 0;
        }
        return count;
    }

    private static int[] foretold(ReviewLog log, long before) {
        return Arrays.stream(log.foretold())
                .takeWhile(review -> log.time(review) < before)
                .toArray();
    }

    private static int[] cardOf(ReviewLog log) {
        int[] cardOf = new int[log.size()];
        for (int card = 0; card < log.cards(); card++) {
            Arrays.fill(cardOf, log.start(card), log.end(card), card);
        }
        return cardOf;
    }
}
