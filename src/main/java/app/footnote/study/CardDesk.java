package app.footnote.study;

import app.footnote.db.Database;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet.Entry;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import app.footnote.study.Decks.Versioned;
import app.footnote.study.memory.CardState;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Single cards as their learner looks at them, and their notes. */
public final class CardDesk {
    private final Database database;
    private final Library library;
    private final Decks decks;
    private final InstantSource clock;
    private final Schedules schedules;

    public CardDesk(Database database, Library library, Decks decks, InstantSource clock, Schedules schedules) {
        this.database = database;
        this.library = library;
        this.decks = decks;
        this.clock = clock;
        this.schedules = schedules;
    }

    /**
     * A card as its learner has it.
     *
     * @param state null where it was never answered
     * @param recall the chance of recall now
     * @param reviews those that count, the last first
     */
    record OnDesk(
            Versioned deck,
            long card,
            List<Entry> forms,
            Question question,
            @Nullable CardState state,
            double recall,
            CardMark mark,
            String note,
            List<Review> reviews,
            boolean own) {}

    /** The card; empty where no published set has it and the learner did not write it. */
    Optional<OnDesk> find(long person, long card) {
        return decks.ofCard(person, card).map(deck -> {
            List<Entry> forms = deck.deck().forms().getOrDefault(card, List.of());
            Entry shown = forms.stream()
                    .filter(form -> form.type() == QuestionType.CARD)
                    .findFirst()
                    .orElse(forms.get(0));
            Question question = library.question(shown.id());
            return database.read(handle -> onDesk(handle, person, deck, card, forms, question));
        });
    }

    private OnDesk onDesk(Handle handle, long person, Versioned deck, long card, List<Entry> forms, Question question) {
        CardState state = CardStateStore.select(handle, person, card).orElse(null);
        return new OnDesk(
                deck,
                card,
                forms,
                question,
                state,
                state == null
                        ? 0
                        : schedules.of(handle, person, deck.set().id()).retrievability(state, clock.instant()),
                CardMarkStore.select(handle, person, card).orElse(CardMark.NONE),
                CardMarkStore.selectNote(handle, person, card),
                ReviewStore.selectOfCard(handle, person, card),
                deck.own().contains(card));
    }

    /** Keeps a note; an empty one is none. */
    void note(long person, long card, String note) {
        database.run(handle -> CardMarkStore.upsertNote(handle, person, card, note));
    }
}
