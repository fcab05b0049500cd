package app.footnote.report.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.footnote.report.items.Mark.Ticks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The formulas, against values that were published or worked out by hand. */
class FormulasTest {
    /**
     * Section 6 of the Law School Admission Test as Bock and Lieberman give it (1970): how many of a thousand gave each
     * of the 32 patterns of answers to five questions, from 00000 to 11111.
     */
    private static final int[] LSAT = {
        3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173, 11, 61, 28,
        298
    };

    @Test
    void theLawSchoolTestHasItsPublishedFigures() {
        List<Map<Long, Mark>> sittings = new ArrayList<>();
        for (int pattern = 0; pattern < LSAT.length; pattern++) {
            Map<Long, Mark> sitting = new HashMap<>();
            for (long item = 0; item < 5; item++) {
                sitting.put(item, mark(pattern >> (4 - item) & 1));
            }
            for (int i = 0; i < LSAT[pattern]; i++) {
                sittings.add(sitting);
            }
        }

        AdministrationFold fold = AdministrationFold.of(sittings);

        double[] facility = {0.924, 0.709, 0.553, 0.763, 0.870};
        double[] corrected = {0.113, 0.153, 0.173, 0.144, 0.122};
        for (int item = 0; item < 5; item++) {
            ItemSums sums = fold.parts().get((long) item);
            assertThat(sums.score() / sums.answers()).isCloseTo(facility[item], within(0.0005));
            assertThat(sums.rest().correlation().orElseThrow()).isCloseTo(corrected[item], within(0.0005));
        }
        assertThat(fold.alpha().orElseThrow()).isCloseTo(0.295, within(0.0005));
        assertThat(fold.complete()).isEqualTo(1000);
    }

    @Test
    void alphaOfAHandfulIsWhatTheHandMakesIt() {
        // variances of the questions 2/9 each, totals 3, 2, 0 with variance 14/9: 3/2 · (1 − (6/9)/(14/9))
        double[][] scores = {{1, 1, 1}, {1, 1, 0}, {0, 0, 0}};
        assertThat(Reliability.alpha(scores).orElseThrow()).isCloseTo(6.0 / 7, within(1e-12));
        assertThat(Reliability.alpha(new double[][] {{1, 0}, {0, 1}})).isEmpty();
    }

    @Test
    void theEndsOfAGroupShareThoseWhoAreEqualAtTheirEdges() {
        double[] rests = {0, 1, 1, 1, 2, 3, 3, 4, 5, 5, 6}; // 27 % of eleven are three
        assertThat(Tails.lowest(rests)).containsExactly(1, 2 / 3.0, 2 / 3.0, 2 / 3.0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(Tails.highest(rests)).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1);
        assertThat(Tails.size(3)).isZero();
    }

    @Test
    void theIndexIsTheShareOfTheUpperGroupLessThatOfTheLower() {
        List<ShareBins.Bin> bins = List.of();
        for (int i = 0; i < 20; i++) {
            bins = ShareBins.plus(bins, ShareBins.of(i / 20.0, i < 10 ? i % 2 : 1), 1);
        }
        // five of twenty: of the lowest two got it, of the highest all
        assertThat(ShareBins.tails(bins).index()).isCloseTo(1 - 2 / 5.0, within(1e-12));
    }

    @Test
    void betweenAHardTestAndAnEasyOneOnlyDifferencesWithinEachCount() {
        RestSums hard = RestSums.of(0, 0.1).plus(RestSums.of(1, 0.3), 1).plus(RestSums.of(0, 0.2), 1);
        RestSums easy = RestSums.of(1, 0.9).plus(RestSums.of(0, 0.7), 1).plus(RestSums.of(1, 0.8), 1);
        // within: products 0.1 + 0.1, squares 2/3 each of the question and 0.02 each of the rest
        double within = 0.2 / Math.sqrt(4 / 3.0 * 0.04);
        assertThat(hard.centred().plus(easy.centred(), 1).correlation().orElseThrow())
                .isCloseTo(within, within(1e-9));
    }

    @Test
    void sumsOfAnyPartsAreTheSumsOfAll() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Tally whole = new Tally();
        ItemSums parts = ItemSums.NONE;
        ItemSums taken = ItemSums.NONE;
        List<double[]> pairs = new ArrayList<>();
        for (int part = 0; part < 6; part++) {
            Tally tally = new Tally();
            for (int i = random.nextInt(40); i > 0; i--) {
                Ticks ticks = new Ticks(4, 1, 0b1111, 1L << random.nextInt(4));
                double score = ticks.wasChosen(0) ? 1 : 0;
                Mark mark = new Mark(score, score == 1, 0.25, random.nextInt(60_000), ticks);
                double rest = random.nextInt(21) / 20.0;
                for (Tally each : List.of(whole, tally)) {
                    each.add(mark);
                    each.share(mark, rest);
                }
                pairs.add(new double[] {score, rest});
            }
            parts = parts.plus(tally.open());
            taken = part == 2 ? tally.open() : taken;
        }
        ItemSums there = parts.minus(taken).plus(taken);
        ItemSums sums = whole.open();
        assertThat(there.options()).as("seed %d", seed).isEqualTo(sums.options());
        assertThat(there.times()).as("seed %d", seed).isEqualTo(sums.times());
        assertThat(ShareBins.tails(there.shares()).index())
                .as("seed %d", seed)
                .isCloseTo(ShareBins.tails(sums.shares()).index(), within(1e-9));
        assertThat(there.rest().correlation().orElseThrow())
                .as("seed %d", seed)
                .isCloseTo(pearson(pairs), within(1e-9));
    }

    @Test
    void halfOfTheTimesAreUpToTheMedian() {
        List<Long> bins = List.of();
        for (long seconds : LongStream.rangeClosed(1, 99).toArray()) {
            bins = TimeBins.plus(bins, TimeBins.of(seconds * 1000), 1);
        }
        assertThat(TimeBins.median(bins).orElseThrow()).isCloseTo(50, within(2.5));
        assertThat(TimeBins.median(List.of())).isEmpty();
        assertThat(TimeBins.bin(1000)).isZero();
        assertThat(TimeBins.bin(2000)).isEqualTo(4);
        assertThat(TimeBins.bin(Long.MAX_VALUE)).isEqualTo(TimeBins.COUNT - 1);
    }

    /** In two passes, as textbooks have it. */
    static double pearson(List<double[]> pairs) {
        double x = pairs.stream().mapToDouble(pair -> pair[0]).average().orElseThrow();
        double y = pairs.stream().mapToDouble(pair -> pair[1]).average().orElseThrow();
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (double[] pair : pairs) {
            xx += (pair[0] - x) * (pair[0] - x);
            yy += (pair[1] - y) * (pair[1] - y);
            xy += (pair[0] - x) * (pair[1] - y);
        }
        return xy / Math.sqrt(xx * yy);
    }

    private static Mark mark(int score) {
        return new Mark(score, score == 1, 0, -1, Ticks.NONE);
    }
}
