package app.footnote.report.items;

import java.util.List;

/**
 * What is kept of the answers to a question: nothing but sums, so that those of two groups can be added, and what a
 * group came to before can be taken away again. It names nobody.
 *
 * @param answers how many; where it was handed in without an answer counts as one that is wrong
 * @param right how many got it wholly right
 * @param score sum of the scores, each from 0 to 1
 * @param guess sum of the chances to hit it by a guess
 * @param tails empty in study, for which there are {@code shares}
 * @param options in the order of {@link ItemForm}
 * @param times as {@link TimeBins} has them
 */
record ItemSums(
        long answers,
        long right,
        double score,
        double guess,
        RestSums rest,
        Tails tails,
        List<ShareBins.Bin> shares,
        List<OptionSums> options,
        List<Long> times) {
    static final ItemSums NONE = new ItemSums(0, 0, 0, 0, RestSums.NONE, Tails.NONE, List.of(), List.of(), List.of());

    ItemSums plus(ItemSums other) {
        return plus(other, 1);
    }

    ItemSums minus(ItemSums other) {
        return answers == other.answers ? NONE : plus(other, -1);
    }

    private ItemSums plus(ItemSums other, int sign) {
        return new ItemSums(
                answers + sign * other.answers,
                right + sign * other.right,
                score + sign * other.score,
                guess + sign * other.guess,
                rest.plus(other.rest, sign),
                tails.plus(other.tails, sign),
                ShareBins.plus(shares, other.shares, sign),
                OptionSums.plus(options, other.options, sign),
                TimeBins.plus(times, other.times, sign));
    }
}
