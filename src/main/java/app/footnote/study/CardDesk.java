package app.footnote.study;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet.Entry;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import app.footnote.study.Decks.Versioned;
import app.footnote.study.memory.CardState;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Single cards as their learner looks at them, their notes, and what is told to authors. */
public final class CardDesk {
    private final Database database;
    private final Library library;
    private final Decks decks;
    private final Ids ids;
    private final InstantSource clock;
    private final Schedules schedules;

    public CardDesk(
            Database database, Library library, Decks decks, Ids ids, InstantSource clock, Schedules schedules) {
        this.database = database;
        this.library = library;
        this.decks = decks;
        this.ids = ids;
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

    /** Tells the author something about a question. */
    void tell(long person, OnDesk card, long questionVersion, QuestionThread.Kind kind, String message) {
        Instant now = clock.instant();
        database.run(handle -> {
            long thread = ids.next();
            QuestionThreadStore.insertThread(handle, thread, card.deck().set().id(), questionVersion, kind, now);
            QuestionThreadStore.insertMessage(handle, ids.next(), thread, person, message, now);
        });
    }

    /** What was told about the questions of the sets that the person may see to. */
    List<QuestionThread> threads(long person, boolean administrator) {
        return database.read(handle -> QuestionThreadStore.selectThreads(handle, person, administrator));
    }

    /** Whoever may see a thread may close it. */
    boolean close(long person, boolean administrator, long thread) {
        boolean known = threads(person, administrator).stream().anyMatch(each -> each.id() == thread);
        if (known) {
            database.run(handle -> QuestionThreadStore.updateClosed(handle, thread, clock.instant()));
        }
        return known;
    }
}
