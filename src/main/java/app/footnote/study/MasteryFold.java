package app.footnote.study;

import app.footnote.study.memory.Fsrs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Mastery at the end of each of some days, as a fold over cards: what each was after its reviews. */
final class MasteryFold {
    private final Fsrs model;
    private final Map<Long, String> topics;
    private final long first;
    private final int days;
    private final Map<String, double[]> recalled = new HashMap<>();
    private final Map<String, Integer> cards = new HashMap<>();
    private long begun = Long.MAX_VALUE;

    /** @param topics of the cards that count */
    MasteryFold(Fsrs model, Map<Long, String> topics, LocalDate first, LocalDate last) {
        this.model = model;
        this.topics = topics;
        this.first = first.toEpochDay();
        this.days = (int) Math.max(0, last.toEpochDay() - this.first + 1);
        topics.values().forEach(topic -> cards.merge(topic, 1, Integer::sum));
    }

    /** What is known of a card from a review on that epoch day. */
    record Known(long day, boolean recalled, double stability) {}

    /** @param reviews of one card, in their order */
    void add(long card, List<Known> reviews) {
        String topic = topics.get(card);
        if (topic == null) {
            return;
        }
        double[] sums = recalled.computeIfAbsent(topic, name -> new double[days]);
        for (int i = 0; i < reviews.size(); i++) {
            Known known = reviews.get(i);
            begun = Math.min(begun, known.day());
            long next = i + 1 < reviews.size() ? reviews.get(i + 1).day() : Long.MAX_VALUE;
            if (known.recalled()) {
                for (long day = Math.max(first, known.day()); day < Math.min(first + days, next); day++) {
                    sums[(int) (day - first)] += model.retrievability(day - known.day(), known.stability());
                }
            }
        }
    }

    /** The days since the first review that was seen. */
    List<MasteryDay> result() {
        List<MasteryDay> result = new ArrayList<>();
        for (int i = (int) Math.max(0, Math.min(days, begun - first)); i < days; i++) {
            result.add(on(i));
        }
        return result;
    }

    private MasteryDay on(int day) {
        Map<String, Double> shares = new HashMap<>();
        double all = 0;
        for (Map.Entry<String, Integer> topic : cards.entrySet()) {
            double[] sums = recalled.get(topic.getKey());
            double expected = sums == null ? 0 : sums[day];
            shares.put(topic.getKey(), expected / topic.getValue());
            all += expected;
        }
        return new MasteryDay(LocalDate.ofEpochDay(first + day), topics.isEmpty() ? 0 : all / topics.size(), shares);
    }
}
