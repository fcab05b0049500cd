package app.footnote.study;

import app.footnote.question.PublishedSet.Entry;
import app.footnote.study.CardStateStore.Held;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is: cards that are due, the longest first; then new ones in any order; then those that are not due yet,
 * the next first. A card is asked in another form than the last time where it has one.
 */
final class Turns {
    private final Map<Long, Held> held;
    private final Instant now;
    private final Random random;

    Turns(Map<Long, Held> held, Instant now, Random random) {
        this.held = held;
        this.now = now;
        this.random = random;
    }

    /** The forms of each card, in the order in which the cards should come. */
    Map<Long, List<Entry>> of(Collection<Entry> entries) {
        Map<Long, List<Entry>> forms = new LinkedHashMap<>();
        entries.forEach(entry ->
                forms.computeIfAbsent(entry.card(), card -> new ArrayList<>()).add(entry));
        List<Long> cards = new ArrayList<>(forms.keySet());
        Collections.shuffle(cards, random);
        cards.sort(Comparator.comparingInt(this::group).thenComparing(this::due));
        Map<Long, List<Entry>> ordered = new LinkedHashMap<>();
        cards.forEach(card -> ordered.put(card, wantedFirst(card, forms.getOrDefault(card, List.of()))));
        return ordered;
    }

    private int group(long card) {
        @Nullable Held known = held.get(card);
        return known == null ? 1 : known.state().due().isAfter(now) ? 2 : 0;
    }

    private Instant due(long card) {
        @Nullable Held known = held.get(card);
        return known == null ? now : known.state().due();
    }

    private List<Entry> wantedFirst(long card, List<Entry> forms) {
        @Nullable Held known = held.get(card);
        List<Entry> wanted = new ArrayList<>(forms);
        Collections.shuffle(wanted, random);
        if (known != null) {
            wanted.sort(Comparator.comparing(form -> form.question() == known.lastQuestion()));
        }
        return wanted;
    }
}
