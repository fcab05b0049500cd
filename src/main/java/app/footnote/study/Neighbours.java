package app.footnote.study;

import app.footnote.question.Footnote;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.question.PublishedSet.Entry;
import app.footnote.question.QuestionType;
import app.footnote.question.Quotes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The other cards of the passages that footnotes show. */
final class Neighbours {
    private static final int MOST = 6;

    private final Library library;
    private final Quotes quotes;

    Neighbours(Library library, Quotes quotes) {
        this.library = library;
        this.quotes = quotes;
    }

    /** By the number of each footnote the cards that cite its paragraph too, without the one that is shown. */
    Map<Integer, List<NearView>> of(PublishedSet set, long card, List<Footnote> footnotes) {
        Map<Integer, List<NearView>> near = new LinkedHashMap<>();
        for (Footnote note : footnotes) {
            Set<String> facts = Set.copyOf(quotes.facts(set.metadata().slug(), note.documentId(), note.paragraph()));
            List<NearView> cards = facts.isEmpty() ? List.of() : cards(set, card, facts);
            if (!cards.isEmpty()) {
                near.put(note.number(), cards);
            }
        }
        return near;
    }

    private List<NearView> cards(PublishedSet set, long card, Set<String> facts) {
        Set<Long> known = new HashSet<>(Set.of(card));
        List<NearView> cards = new ArrayList<>();
        for (Entry entry : set.entries()) {
            boolean ofThePassage = entry.type() == QuestionType.CARD
                    && !entry.facts().isEmpty()
                    && facts.contains(entry.facts().get(0));
            if (ofThePassage && cards.size() < MOST && known.add(entry.card())) {
                String stem = library.question(entry.id()).asked().plain();
                cards.add(new NearView("/cards/" + entry.card(), stem));
            }
        }
        return cards;
    }
}
