package app.footnote.report.items;

import java.util.OptionalDouble;

/**
 * The sums from which a question's discrimination follows: pairs of its score and of the score on all others, both
 * shares from 0 to 1.
 *
 * @param item sum of the question's scores, and {@code itemSquare} of their squares
 * @param rest sum of the scores on the others, and {@code restSquare} of their squares
 * @param product sum of the products of the two
 */
record RestSums(long pairs, double item, double rest, double itemSquare, double restSquare, double product) {
    static final RestSums NONE = new RestSums(0, 0, 0, 0, 0, 0);

    /** What takes place for rounding when sums are added and taken away. */
    private static final double NOTHING = 1e-9;

    static RestSums of(double item, double rest) {
        return new RestSums(1, item, rest, item * item, rest * rest, item * rest);
    }

    RestSums plus(RestSums other, int sign) {
        long sum = pairs + sign * other.pairs;
        return sum == 0
                ? NONE
                : new RestSums(
                        sum,
                        item + sign * other.item,
                        rest + sign * other.rest,
                        itemSquare + sign * other.itemSquare,
                        restSquare + sign * other.restSquare,
                        product + sign * other.product);
    }

    /**
     * The same around the means of this group. Sums of several groups that are each centred give the correlation within
     * the groups: that one class is better than another, or one test harder, then counts for nothing.
     */
    RestSums centred() {
        return pairs == 0
                ? NONE
                : new RestSums(
                        pairs,
                        0,
                        0,
                        itemSquare - item * item / pairs,
                        restSquare - rest * rest / pairs,
                        product - item * rest / pairs);
    }

    /**
     * Pearson's correlation of the question's score with the rest score: for questions that are right or wrong the
     * corrected point-biserial (Crocker &amp; Algina, <cite>Introduction to Classical and Modern Test Theory</cite>, 1986, ch.
     * 14; corrected for the question's own part of the total after Henrysson, 1963). Empty where one of the two is
     * the same for all.
     */
    OptionalDouble correlation() {
        RestSums around = centred();
        double spread = around.itemSquare * around.restSquare;
        return pairs < 2 || around.itemSquare < NOTHING || around.restSquare < NOTHING
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(-1, Math.min(1, around.product / Math.sqrt(spread))));
    }
}
