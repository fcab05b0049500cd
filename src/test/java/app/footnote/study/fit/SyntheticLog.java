package app.footnote.study.fit;

import app.footnote.study.memory.CardState;
import app.footnote.study.memory.Fsrs;
import app.footnote.study.memory.Grade;
import app.footnote.study.memory.Memory;
import app.footnote.study.memory.Parameters;
import app.footnote.study.memory.Placement;
import app.footnote.study.memory.Scheduler;
import app.footnote.study.memory.StudyDays;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;

/** Reviews of a learner who was made up: their memory follows weights of its own, their cards the published ones. */
public final class SyntheticLog {
    public static final StudyDays DAYS = StudyDays.in(ZoneOffset.UTC);

    /** A review. */
    public record Row(int card, Instant time, int rating) {}

    private record Card(int number, CardState scheduled, Memory memory) {}

    private SyntheticLog() {}

    /** Weights at a distance from the published ones. */
    public static Parameters weights(long seed) {
        Random random = new Random(seed);
        List<Double> weights = new ArrayList<>(Parameters.FSRS_6.weights());
        weights.replaceAll(weight -> weight * Math.exp(0.35 * random.nextGaussian()));
        double[] bounded = weights.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(bounded, 0, 4);
        Bounds.clip(bounded);
        return new Parameters("FSRS-6", Arrays.stream(bounded).boxed().toList());
    }

    /** So many reviews in the order of time. */
    public static List<Row> rows(long seed, int size) {
        Random random = new Random(seed);
        Fsrs truth = new Fsrs(weights(seed));
        Scheduler scheduler = Scheduler.usual(DAYS);
        PriorityQueue<Card> queue = new PriorityQueue<>(
                Comparator.comparing((Card card) -> card.scheduled().due()).thenComparing(Card::number));
        List<Row> rows = new ArrayList<>(size);
        int cards = 0;
        Instant day = Instant.parse("2024-01-01T16:00:00Z");
        int newCards = Math.max(3, size / 3000);
        while (rows.size() < size) {
            Instant now = day;
            for (int i = 0; i < newCards; i++) {
                Grade grade = Grade.of(pick(random, 0.25, 0.15, 0.5));
                now = now.plusSeconds(5 + random.nextInt(20));
                queue.add(new Card(cards, scheduler.next(null, grade, now, Placement.of(cards)), truth.first(grade)));
                rows.add(new Row(cards++, now, grade.number()));
            }
            Instant end = now.plus(Duration.ofHours(3));
            while (!queue.isEmpty() && queue.peek().scheduled().due().isBefore(end) && rows.size() < size) {
                Card card = queue.remove();
                now = now.plusSeconds(5 + random.nextInt(20));
                if (now.isBefore(card.scheduled().due())) {
                    now = card.scheduled().due();
                }
                long elapsed = DAYS.between(card.scheduled().lastReview(), now);
                double chance = truth.retrievability(elapsed, card.memory().stability());
                boolean recalled = random.nextDouble() < (elapsed == 0 ? 0.85 : chance);
                Grade grade = recalled ? Grade.of(1 + pick(random, 0.1, 0.8)) : Grade.AGAIN;
                queue.add(new Card(
                        card.number(),
                        scheduler.next(card.scheduled(), grade, now, Placement.of(card.number())),
                        truth.next(card.memory(), elapsed, grade)));
                rows.add(new Row(card.number(), now, grade.number()));
            }
            day = day.plus(Duration.ofDays(random.nextInt(10) == 0 ? 3 : 1));
        }
        return rows.subList(0, size);
    }

    public static ReviewLog of(List<Row> rows) {
        ReviewLog.Builder builder = new ReviewLog.Builder();
        rows.forEach(row -> builder.add(row.card(), row.time(), row.rating()));
        return builder.build(DAYS);
    }

    public static ReviewLog of(long seed, int size) {
        return of(rows(seed, size));
    }

    private static int pick(Random random, double... shares) {
        double draw = random.nextDouble();
        int picked = 1;
        for (double share : shares) {
            if (draw < share) {
                return picked;
            }
            draw -= share;
            picked++;
        }
        return picked;
    }
}
