package app.footnote.study;

import app.footnote.db.Database;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.question.PublishedSet.Entry;
import app.footnote.study.queue.Deck;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/** The decks of the published sets as they are now, each made once, with a learner's own cards. */
public final class Decks {
    private final Database database;
    private final Library library;
    private final Map<Long, Versioned> made = new ConcurrentHashMap<>();

    public Decks(Database database, Library library) {
        this.database = database;
        this.library = library;
    }

    /**
     * A deck and the version of the set that it is of.
     *
     * @param order the set's cards in the order in which they are introduced
     * @param own the cards that the learner wrote, which are introduced first
     */
    record Versioned(PublishedSet set, Deck deck, List<Long> order, List<Long> own) {
        static Versioned of(PublishedSet set) {
            Deck deck = Deck.of(set);
            return new Versioned(set, deck, List.copyOf(deck.forms().keySet()), List.of());
        }

        Versioned with(List<Entry> entries) {
            return entries.isEmpty()
                    ? this
                    : new Versioned(
                            set,
                            deck.with(entries),
                            order,
                            entries.stream().map(Entry::card).toList());
        }
    }

    /** Those of all sets that the person sees or studies. */
    List<Versioned> all(long person) {
        Map<Long, List<Entry>> own = own(person);
        return library.sets(OptionalLong.of(person)).stream()
                .map(set -> of(set, own))
                .toList();
    }

    Versioned of(long person, PublishedSet set) {
        return of(set, own(person));
    }

    Optional<Versioned> find(long person, String slug) {
        return library.set(slug).map(set -> of(person, set));
    }

    /** The deck that has the card. */
    Optional<Versioned> ofCard(long person, long card) {
        return all(person).stream().filter(deck -> deck.deck().has(card)).findFirst();
    }

    private Map<Long, List<Entry>> own(long person) {
        return database.read(handle -> OwnCardStore.selectEntries(handle, person));
    }

    private Versioned of(PublishedSet set, Map<Long, List<Entry>> own) {
        Versioned shared = made.compute(
                set.id(), (id, known) -> known != null && known.set().equals(set) ? known : Versioned.of(set));
        return shared.with(own.getOrDefault(set.id(), List.of()));
    }
}
