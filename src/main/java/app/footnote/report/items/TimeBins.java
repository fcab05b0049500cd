package app.footnote.report.items;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How long answers took, in bins that can be added: the first is up to a second, each further one ends at 2^¼ times the
 * end of the one before. What is said of them is right to less than a tenth.
 */
final class TimeBins {
    /** The last bin is for all that took longer than a quarter of an hour. */
    static final int COUNT = 41;

    private static final int A_DOUBLING = 4;
    private static final double MILLISECONDS = 1000;

    private TimeBins() {}

    static int bin(long milliseconds) {
        double doublings = Math.log(milliseconds / MILLISECONDS) / Math.log(2);
        return milliseconds <= MILLISECONDS ? 0 : Math.min(COUNT - 1, (int) Math.ceil(doublings * A_DOUBLING - 1e-9));
    }

    /** Where a bin ends, in seconds. */
    static double end(int bin) {
        return Math.pow(2, bin / (double) A_DOUBLING);
    }

    /** One answer. */
    static List<Long> of(long milliseconds) {
        List<Long> one = new ArrayList<>(Collections.nCopies(bin(milliseconds) + 1, 0L));
        one.set(one.size() - 1, 1L);
        return List.copyOf(one);
    }

    static List<Long> plus(List<Long> bins, List<Long> others, int sign) {
        if (others.isEmpty()) {
            return bins;
        }
        List<Long> sum = new ArrayList<>();
        for (int i = 0; i < Math.max(bins.size(), others.size()); i++) {
            sum.add((i < bins.size() ? bins.get(i) : 0) + sign * (i < others.size() ? others.get(i) : 0));
        }
        return List.copyOf(sum);
    }

    /** How many answers took longer than so many seconds and up to so many. */
    record Span(long from, long to, long answers) {}

    /** Bins between powers of two, from the first to the last with an answer. */
    static List<Span> doublings(List<Long> bins) {
        List<Span> spans = new ArrayList<>();
        for (int bin = 0; bin < bins.size(); bin += bin == 0 ? 1 : A_DOUBLING) {
            int last = bin == 0 ? 0 : Math.min(bins.size(), bin + A_DOUBLING) - 1;
            long answers = bins.subList(bin, last + 1).stream()
                    .mapToLong(Long::longValue)
                    .sum();
            int doublings = (bin + A_DOUBLING - 1) / A_DOUBLING;
            if (answers > 0 || !spans.isEmpty()) {
                spans.add(new Span(bin == 0 ? 0 : 1L << (doublings - 1), 1L << doublings, answers));
            }
        }
        return spans;
    }

    static long count(List<Long> bins) {
        return bins.stream().mapToLong(Long::longValue).sum();
    }

    /** The time in seconds that half of the answers took at most. */
    static OptionalDouble median(List<Long> bins) {
        double half = count(bins) / 2.0;
        double before = 0;
        for (int i = 0; i < bins.size() && half > 0; i++) {
            long here = bins.get(i);
            if (before + here >= half) {
                double start = i == 0 ? end(0) / 2 : end(i - 1);
                return OptionalDouble.of(start * Math.pow(end(i) / start, (half - before) / here));
            }
            before += here;
        }
        return OptionalDouble.empty();
    }
}
