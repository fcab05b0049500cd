package app.footnote.report.items;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one administration comes to: an assignment with the attempts at it, or a room with its players. It is worked out
 * as a whole, and as a whole again when something of it changes.
 *
 * @param sittings how many took part
 * @param items how many questions were asked of them in all
 * @param complete how many answered every one of these
 * @param alpha how reliable their totals are; empty where too few answered the same questions
 * @param parts the sums by the question's version
 */
record AdministrationFold(int sittings, int items, int complete, OptionalDouble alpha, Map<Long, ItemSums> parts) {
    /** A score on fewer other questions says too little about somebody. */
    static final int LEAST_OTHERS = 4;

    private record Answered(Mark mark, double rest) {}

    /** @param sittings what each who took part answered, by the question's version */
    static AdministrationFold of(List<Map<Long, Mark>> sittings) {
        Map<Long, List<Answered>> byItem = new LinkedHashMap<>();
        for (Map<Long, Mark> sitting : sittings) {
            double total = sitting.values().stream().mapToDouble(Mark::score).sum();
            int others = sitting.size() - 1;
            sitting.forEach((item, mark) -> byItem.computeIfAbsent(item, first -> new ArrayList<>())
                    .add(new Answered(mark, others < LEAST_OTHERS ? Double.NaN : (total - mark.score()) / others)));
        }
        Map<Long, ItemSums> parts = new HashMap<>();
        byItem.forEach((item, answers) -> parts.put(item, sums(answers)));
        List<Map<Long, Mark>> complete = sittings.stream()
                .filter(sitting -> sitting.keySet().containsAll(byItem.keySet()))
                .toList();
        return new AdministrationFold(
                sittings.size(),
                byItem.size(),
                complete.size(),
                Reliability.alpha(scores(complete, new TreeSet<>(byItem.keySet()))),
                parts);
    }

    private static ItemSums sums(List<Answered> answers) {
        Tally tally = new Tally();
        answers.forEach(answer -> tally.add(answer.mark()));
        List<Answered> ranked =
                answers.stream().filter(answer -> !Double.isNaN(answer.rest())).toList();
        double[] rests = ranked.stream().mapToDouble(Answered::rest).toArray();
        double[] upper = Tails.highest(rests);
        double[] lower = Tails.lowest(rests);
        for (int i = 0; i < rests.length; i++) {
            tally.pair(ranked.get(i).mark(), rests[i]);
            tally.tails(ranked.get(i).mark(), upper[i], lower[i]);
        }
        return tally.closed();
    }

    private static double[][] scores(List<Map<Long, Mark>> sittings, Set<Long> items) {
        return sittings.stream()
                .map(sitting -> items.stream()
                        .mapToDouble(item ->
                                sitting.getOrDefault(item, Mark.LEFT_OUT).score())
                        .toArray())
                .toArray(double[][]::new);
    }
}
