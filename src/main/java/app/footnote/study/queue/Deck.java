package app.footnote.study.queue;

import app.footnote.question.PublishedSet;
import app.footnote.question.PublishedSet.Entry;
import app.footnote.question.QuestionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cards of a published set in the order in which they are introduced.
 *
 * @param forms of each card, the questions that it can be asked as
 * @param siblings of each card that has some: the other cards of its fact
 */
public record Deck(long set, Map<Long, List<Entry>> forms, Map<Long, Set<Long>> siblings) {
    public static Deck of(PublishedSet set) {
        Map<Long, List<Entry>> forms = new LinkedHashMap<>();
        Map<String, Set<Long>> byFact = new LinkedHashMap<>();
        for (Entry entry : set.entries()) {
            forms.computeIfAbsent(entry.card(), card -> new ArrayList<>()).add(entry);
            if (restsOnOneFact(entry)) {
                byFact.computeIfAbsent(entry.facts().get(0), fact -> new LinkedHashSet<>())
                        .add(entry.card());
            }
        }
        Map<Long, Set<Long>> siblings = new LinkedHashMap<>();
        byFact.values().stream()
                .filter(cards -> cards.size() > 1)
                .forEach(cards -> cards.forEach(card -> {
                    Set<Long> others = siblings.computeIfAbsent(card, first -> new LinkedHashSet<>());
                    cards.stream().filter(other -> other != card.longValue()).forEach(others::add);
                }));
        return new Deck(set.id(), forms, siblings);
    }

    /** An order or a match rests on many facts and would keep the cards of all of them away for a day. */
    private static boolean restsOnOneFact(Entry entry) {
        return !entry.facts().isEmpty()
                && entry.type() != QuestionType.ORDERING
                && entry.type() != QuestionType.MATCHING;
    }

    /** The same with more cards, each with one form. */
    public Deck with(List<Entry> more) {
        Map<Long, List<Entry>> all = new LinkedHashMap<>(forms);
        more.forEach(entry -> all.put(entry.card(), List.of(entry)));
        return new Deck(set, all, siblings);
    }

    public boolean has(long card) {
        return forms.containsKey(card);
    }

    /** The other cards of its fact. */
    public Set<Long> siblingsOf(long card) {
        return siblings.getOrDefault(card, Set.of());
    }
}
