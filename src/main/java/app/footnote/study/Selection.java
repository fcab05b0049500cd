package app.footnote.study;

import app.footnote.question.PublishedSet.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a row of questions from cards and the forms in which each can be asked. Among any twenty in a row no frame
 * stands more than three times; a card that would break this is left out. Where there is a choice, no two neighbours
 * have one frame and no two questions rest on one fact, because one would give the other away.
 */
final class Selection {
    private static final int WINDOW = 20;
    private static final int MOST_OF_A_FRAME = 3;

    private final List<Entry> chosen = new ArrayList<>();
    private final Set<String> facts = new HashSet<>();
    private final Map<Long, List<Entry>> open;

    /** @param forms of each card, the wanted first; the cards in the order in which they should come */
    private Selection(Map<Long, List<Entry>> forms) {
        open = new LinkedHashMap<>(forms);
    }

    static List<Entry> of(Map<Long, List<Entry>> forms, int size) {
        return new Selection(forms).choose(size);
    }

    private List<Entry> choose(int size) {
        while (chosen.size() < size) {
            Optional<Entry> next = first(entry -> !repeats(entry) && !givenAway(entry))
                    .or(() -> first(entry -> !givenAway(entry)))
                    .or(() -> first(entry -> !repeats(entry)))
                    .or(() -> first(entry -> true));
            if (next.isEmpty()) {
                break;
            }
            chosen.add(next.get());
            facts.addAll(next.get().facts());
            open.remove(next.get().card());
        }
        return chosen;
    }

    private Optional<Entry> first(Condition condition) {
        for (List<Entry> forms : open.values()) {
            for (Entry form : forms) {
                if (!worn(form) && condition.holds(form)) {
                    return Optional.of(form);
                }
            }
        }
        return Optional.empty();
    }

    private boolean worn(Entry entry) {
        return chosen.subList(Math.max(0, chosen.size() - WINDOW + 1), chosen.size()).stream()
                        .filter(other -> other.frame().equals(entry.frame()))
                        .count()
                >= MOST_OF_A_FRAME;
    }

    private boolean repeats(Entry entry) {
        return !chosen.isEmpty() && chosen.get(chosen.size() - 1).frame().equals(entry.frame());
    }

    private boolean givenAway(Entry entry) {
        return entry.facts().stream().anyMatch(facts::contains);
    }

    @FunctionalInterface
    private interface Condition {
        boolean holds(Entry entry);
    }
}
