package app.footnote.study;

import app.footnote.db.Database;
import app.footnote.response.Context;
import app.footnote.response.Response;
import app.footnote.response.ResponseStore;
import app.footnote.study.memory.CardState;
import app.footnote.study.memory.Grade;
import app.footnote.study.memory.Placement;
import app.footnote.study.memory.Scheduler;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Folds the log of responses into the cards' states and reviews; these rows can be made anew at any time. */
public final class CardFold {
    private final Scheduler scheduler;

    public CardFold(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** Takes in one response, which must be the person's last one for its card. */
    void add(Handle handle, Response response) {
        @Nullable
        CardState before = CardStateStore.select(handle, response.person(), response.card())
                .orElse(null);
        Grade grade = Grade.of(response.given(), response.outcome());
        CardState after = scheduler.next(before, grade, response.answeredAt(), Placement.of(response.card()));
        CardStateStore.upsert(handle, response.person(), response.card(), response.questionVersion(), after);
        ReviewStore.insert(
                handle,
                new Review(
                        response.id(),
                        response.card(),
                        grade,
                        response.answeredAt(),
                        before == null ? null : before.memory(),
                        after.memory(),
                        after.due()));
    }

    /** Makes all of a person's rows anew, a card at a time, so that answers in between wait no longer than for a card. */
    public void rebuild(Database database, long person) {
        List<Long> cards = database.read(handle -> ResponseStore.selectCards(handle, person, Context.STUDY));
        for (long card : cards) {
            database.run(handle -> rebuild(handle, person, card));
        }
    }

    private void rebuild(Handle handle, long person, long card) {
        ReviewStore.deleteOfCard(handle, person, card);
        CardStateStore.delete(handle, person, card);
        ResponseStore.selectOfCard(handle, person, card, Context.STUDY).forEach(response -> add(handle, response));
    }
}
