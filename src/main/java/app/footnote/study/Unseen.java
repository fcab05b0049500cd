package app.footnote.study;

import app.footnote.study.Decks.Versioned;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;

/**
 * Finds the first cards of a set that a learner has not seen. How far everything is seen is remembered, so that who knows
 * a hundred thousand cards is not asked about all of them every day.
 */
final class Unseen {
    private static final int STRETCH = 64;
    private static final int LEARNERS_AT_HAND = 20_000;

    private final Map<Key, Integer> seenUpTo = new ConcurrentHashMap<>();

    private record Key(long person, long version) {}

    List<Long> first(Handle handle, long person, Versioned deck, int wanted) {
        List<Long> cards = deck.order();
        Key key = new Key(person, deck.set().version());
        int start = seenUpTo.getOrDefault(key, 0);
        boolean all = true;
        Set<Long> seenOwn = DueStore.selectSeen(handle, person, deck.own());
        List<Long> unseen = new ArrayList<>(
                deck.own().stream().filter(card -> !seenOwn.contains(card)).toList());
        for (int from = start; from < cards.size() && unseen.size() < wanted; from += STRETCH) {
            List<Long> stretch = cards.subList(from, Math.min(cards.size(), from + STRETCH));
            Set<Long> seen = DueStore.selectSeen(handle, person, stretch);
            stretch.stream().filter(card -> !seen.contains(card)).forEach(unseen::add);
            all = all && seen.size() == stretch.size();
            if (all) {
                remember(key, from + stretch.size());
            }
        }
        return unseen;
    }

    /** For when a card of the learner's is new again. */
    void forget(long person) {
        seenUpTo.keySet().removeIf(key -> key.person() == person);
    }

    private void remember(Key key, int upTo) {
        if (seenUpTo.size() >= LEARNERS_AT_HAND) {
            seenUpTo.clear();
        }
        seenUpTo.put(key, upTo);
    }
}
