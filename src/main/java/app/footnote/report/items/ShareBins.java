package app.footnote.report.items;

import java.util.ArrayList;
import java.util.List;

/**
 * In study nobody's rest score is settled when they answer, so that there is no group to take the ends of. Instead the
 * answers are counted by the learner's share right on the other cards until then, in bins of a twentieth, of which the
 * outer ones are the groups.
 */
final class ShareBins {
    private static final int COUNT = 21;

    private ShareBins() {}

    /** The answers of a bin, and the sum of their scores. */
    record Bin(long answers, double score) {
        Bin plus(Bin other, int sign) {
            return new Bin(answers + sign * other.answers, score + sign * other.score);
        }
    }

    /** One answer. */
    static List<Bin> of(double share, double score) {
        int bin = (int) Math.round(share * (COUNT - 1));
        List<Bin> one = new ArrayList<>();
        for (int i = 0; i <= bin; i++) {
            one.add(i < bin ? new Bin(0, 0) : new Bin(1, score));
        }
        return List.copyOf(one);
    }

    static List<Bin> plus(List<Bin> bins, List<Bin> others, int sign) {
        if (others.isEmpty()) {
            return bins;
        }
        List<Bin> sum = new ArrayList<>();
        for (int i = 0; i < Math.max(bins.size(), others.size()); i++) {
            Bin here = i < bins.size() ? bins.get(i) : new Bin(0, 0);
            sum.add(i < others.size() ? here.plus(others.get(i), sign) : here);
        }
        return List.copyOf(sum);
    }

    /** The outer 27 per cent; of the bin at an edge in part. */
    static Tails tails(List<Bin> bins) {
        long size = Tails.size((int) bins.stream().mapToLong(Bin::answers).sum());
        double[] lower = outer(bins, size);
        List<Bin> turned = new ArrayList<>(bins);
        java.util.Collections.reverse(turned);
        double[] upper = outer(turned, size);
        return new Tails(upper[0], upper[1], lower[0], lower[1]);
    }

    private static double[] outer(List<Bin> bins, long size) {
        double taken = 0;
        double score = 0;
        for (Bin bin : bins) {
            double part = Math.min(bin.answers(), size - taken);
            if (part > 0) {
                taken += part;
                score += bin.score() * part / bin.answers();
            }
        }
        return new double[] {taken, score};
    }
}
