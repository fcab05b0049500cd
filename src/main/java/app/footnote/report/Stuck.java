package app.footnote.report;

import app.footnote.report.StuckStore.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who of a class is stuck where. Somebody misses a card whose last question they answered wrongly: what they got wrong
 * once and have put right since is no longer in their way.
 */
record Stuck(List<TopicLine> topics, List<CardLine> cards, Map<Long, StudentLine> students) {
    /** A topic of a set. */
    record Topic(String set, String title) {}

    /** What was answered, and how much of it is missed: {@code met} counts a card once for each student. */
    record Sum(int answers, int right, int met, int missed) {
        static final Sum NONE = new Sum(0, 0, 0, 0);

        Sum plus(Row row) {
            return new Sum(answers + row.answers(), right + row.right(), met + 1, missed + (row.missed() ? 1 : 0));
        }

        /** The share of answers that were right, in percent. */
        public int percent() {
            return answers == 0 ? 0 : Math.round(100f * right / answers);
        }

        /** The share of what was met that is missed, in percent. */
        public int missedPercent() {
            return met == 0 ? 0 : Math.round(100f * missed / met);
        }
    }

    record TopicLine(Topic topic, Sum sum) {}

    record CardLine(long card, Topic topic, Sum sum) {}

    /** @param worst where most is missed; empty where nothing is */
    record StudentLine(Sum sum, Optional<Topic> worst) {}

    /**
     * Folds the rows; those about cards that no set has any more are left out.
     *
     * @param topics of the cards, in the order of the sets
     */
    static Stuck of(Collection<Row> rows, Map<Long, Topic> topics) {
        Map<Topic, Sum> byTopic = new LinkedHashMap<>();
        Map<Long, Sum> byCard = new HashMap<>();
        Map<Long, Sum> byStudent = new HashMap<>();
        Map<Long, Map<Topic, Sum>> byStudentAndTopic = new HashMap<>();
        for (Row row : rows) {
            Topic topic = topics.get(row.card());
            if (topic == null) {
                continue;
            }
            add(byTopic, topic, row);
            add(byCard, row.card(), row);
            add(byStudent, row.person(), row);
            add(byStudentAndTopic.computeIfAbsent(row.person(), first -> new LinkedHashMap<>()), topic, row);
        }
        List<TopicLine> topicLines = new ArrayList<>();
        byTopic.forEach((topic, sum) -> topicLines.add(new TopicLine(topic, sum)));
        topicLines.sort(Comparator.comparing(TopicLine::sum, worstFirst()));
        List<CardLine> cardLines = new ArrayList<>();
        topics.forEach((card, topic) -> {
            Sum sum = byCard.getOrDefault(card, Sum.NONE);
            if (sum.missed() > 0) {
                cardLines.add(new CardLine(card, topic, sum));
            }
        });
        cardLines.sort(Comparator.comparing(CardLine::sum, mostFirst()).thenComparing(CardLine::card));
        Map<Long, StudentLine> students = new HashMap<>();
        byStudent.forEach((person, sum) ->
                students.put(person, new StudentLine(sum, worst(byStudentAndTopic.getOrDefault(person, Map.of())))));
        return new Stuck(topicLines, cardLines, students);
    }

    private static <K> void add(Map<K, Sum> sums, K key, Row row) {
        sums.put(key, sums.getOrDefault(key, Sum.NONE).plus(row));
    }

    private static Optional<Topic> worst(Map<Topic, Sum> topics) {
        return topics.entrySet().stream()
                .filter(entry -> entry.getValue().missed() > 0)
                .min(Map.Entry.comparingByValue(mostFirst()))
                .map(Map.Entry::getKey);
    }

    private static Comparator<Sum> worstFirst() {
        return Comparator.comparingDouble((Sum sum) -> -(double) sum.missed() / sum.met())
                .thenComparing(mostFirst());
    }

    /** What most students miss is what is worth a class's time; of two, the one that a larger share misses. */
    private static Comparator<Sum> mostFirst() {
        return Comparator.comparingInt((Sum sum) -> -sum.missed()).thenComparingInt(Sum::met);
    }
}
