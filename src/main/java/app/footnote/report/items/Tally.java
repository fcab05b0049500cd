package app.footnote.report.items;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** Adds up the answers to one question. */
final class Tally {
    private long answers;
    private long right;
    private double score;
    private double guess;
    private RestSums rest = RestSums.NONE;
    private Tails tails = Tails.NONE;
    private List<ShareBins.Bin> shares = List.of();
    private final long[] times = new long[TimeBins.COUNT];
    private long keys;
    private long[] shown = {};
    private long[] chosen = {};
    private double[] upper = {};
    private double[] lower = {};

    void add(Mark mark) {
        answers++;
        right += mark.right() ? 1 : 0;
        score += mark.score();
        guess += mark.guess();
        if (mark.took() >= 0) {
            times[TimeBins.bin(mark.took())]++;
        }
        Mark.Ticks ticks = mark.ticks();
        if (ticks.count() > shown.length) {
            shown = Arrays.copyOf(shown, ticks.count());
            chosen = Arrays.copyOf(chosen, ticks.count());
            upper = Arrays.copyOf(upper, ticks.count());
            lower = Arrays.copyOf(lower, ticks.count());
        }
        keys |= ticks.keys();
        for (int i = 0; i < ticks.count(); i++) {
            shown[i] += ticks.wasShown(i) ? 1 : 0;
            chosen[i] += ticks.wasChosen(i) ? 1 : 0;
        }
    }

    /** Whoever answered so has this score on the others. */
    void pair(Mark mark, double restScore) {
        rest = rest.plus(RestSums.of(mark.score(), restScore), 1);
    }

    /** Whoever answered so got this share of the other cards right until then. */
    void share(Mark mark, double restScore) {
        pair(mark, restScore);
        shares = ShareBins.plus(shares, ShareBins.of(restScore, mark.score()), 1);
    }

    /** Whoever answered so belongs to the upper and the lower group to these parts. */
    void tails(Mark mark, double inUpper, double inLower) {
        tails = tails.plus(new Tails(inUpper, inUpper * mark.score(), inLower, inLower * mark.score()), 1);
        for (int i = 0; i < mark.ticks().count(); i++) {
            if (mark.ticks().wasChosen(i)) {
                upper[i] += inUpper;
                lower[i] += inLower;
            }
        }
    }

    /** The sums of a group that gets no more answers, around its own means. */
    ItemSums closed() {
        return sums(rest.centred());
    }

    /** The sums of answers that more come to. */
    ItemSums open() {
        return sums(rest);
    }

    private ItemSums sums(RestSums pairs) {
        List<OptionSums> options = new ArrayList<>();
        for (int i = 0; i < shown.length; i++) {
            options.add(new OptionSums((keys >> i & 1) == 1, shown[i], chosen[i], upper[i], lower[i]));
        }
        int last = TimeBins.COUNT;
        while (last > 0 && times[last - 1] == 0) {
            last--;
        }
        List<Long> bins = LongStream.of(times).limit(last).boxed().toList();
        return new ItemSums(answers, right, score, guess, pairs, tails, shares, options, bins);
    }
}
