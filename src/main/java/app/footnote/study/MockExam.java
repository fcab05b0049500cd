package app.footnote.study;

import app.footnote.question.PublishedSet.Entry;
import app.footnote.question.QuestionType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Draws questions as an exam would: from every topic in proportion to its cards, by chance, whatever is due or known.
 * Shares are rounded by the largest remainder.
 */
final class MockExam {
    private final Map<String, Map<Long, List<Entry>>> topics = new LinkedHashMap<>();
    private final Random random;

    private MockExam(Collection<Entry> entries, Random random) {
        this.random = random;
        Map<Long, String> topicOf = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry.type() != QuestionType.CARD) {
                String topic = topicOf.computeIfAbsent(entry.card(), card -> entry.topic());
                topics.computeIfAbsent(topic, id -> new LinkedHashMap<>())
                        .computeIfAbsent(entry.card(), card -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    static List<Entry> draw(Collection<Entry> entries, int size, Random random) {
        return new MockExam(entries, random).draw(size);
    }

    private List<Entry> draw(int size) {
        List<Entry> drawn = new ArrayList<>();
        shares(size).forEach((topic, share) -> drawn.addAll(Selection.of(shuffled(topic), share)));
        Collections.shuffle(drawn, random);
        return drawn;
    }

    private Map<String, Integer> shares(int size) {
        int cards = topics.values().stream().mapToInt(Map::size).sum();
        int wanted = Math.min(size, cards);
        Map<String, Integer> shares = new LinkedHashMap<>();
        topics.forEach((topic, own) -> shares.put(topic, wanted * own.size() / cards));
        int left = wanted - shares.values().stream().mapToInt(Integer::intValue).sum();
        topics.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        topic -> -(wanted * topic.getValue().size() % cards)))
                .limit(left)
                .forEach(topic -> shares.merge(topic.getKey(), 1, Integer::sum));
        return shares;
    }

    private Map<Long, List<Entry>> shuffled(String topic) {
        Map<Long, List<Entry>> own = topics.getOrDefault(topic, Map.of());
        List<Long> cards = new ArrayList<>(own.keySet());
        Collections.shuffle(cards, random);
        Map<Long, List<Entry>> result = new LinkedHashMap<>();
        for (long card : cards) {
            List<Entry> forms = new ArrayList<>(own.getOrDefault(card, List.of()));
            Collections.shuffle(forms, random);
            result.put(card, forms);
        }
        return result;
    }
}
