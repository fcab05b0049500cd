package app.footnote.study;

import app.footnote.db.Database;
import app.footnote.response.Context;
import app.footnote.response.Response;
import app.footnote.response.ResponseStore;
import app.footnote.study.memory.CardState;
import app.footnote.study.memory.DayLoad;
import app.footnote.study.memory.Grade;
import app.footnote.study.memory.Placement;
import app.footnote.study.memory.Recall;
import app.footnote.study.memory.Scheduler;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Folds the log of responses into the cards' states and reviews; these rows can be made anew at any time. An interval
 * that a review was given then stands as long as it lies in the range in which it could have been given.
 */
public final class CardFold {
    private final Schedules schedules;

    public CardFold(Schedules schedules) {
        this.schedules = schedules;
    }

    /** Takes in one response, which must be the person's last one for its card. */
    void add(Handle handle, Response response) {
        long set = CardStateStore.selectSet(handle, response.card());
        Scheduler scheduler = schedules.of(handle, response.person(), set);
        @Nullable
        CardState before = CardStateStore.select(handle, response.person(), response.card())
                .orElse(null);
        add(handle, scheduler, before, response, 0);
    }

    /** Makes all of a person's rows anew, a card at a time, so that answers in between wait no longer than for a card. */
    public void rebuild(Database database, long person) {
        rebuild(database, person, share -> {});
    }

    /** @param progress told the share that is done, up to 1 */
    void rebuild(Database database, long person, DoubleConsumer progress) {
        List<Long> cards = database.read(handle -> ResponseStore.selectCards(handle, person, Context.STUDY));
        for (int i = 0; i < cards.size(); i++) {
            long card = cards.get(i);
            database.run(handle -> rebuild(handle, person, card));
            progress.accept((i + 1.0) / cards.size());
        }
    }

    /** Makes the rows of one card anew, without what was undone and what was forgotten on purpose. */
    void rebuild(Handle handle, long person, long card) {
        Scheduler scheduler = schedules.of(handle, person, CardStateStore.selectSet(handle, card));
        Map<Long, Instant> given = ReviewStore.selectDue(handle, person, card);
        ReviewStore.deleteOfCard(handle, person, card);
        CardStateStore.delete(handle, person, card);
        @Nullable CardState state = null;
        for (Response response : CountedResponseStore.selectOfCard(handle, person, card)) {
            Instant due = given.getOrDefault(response.id(), response.answeredAt());
            int days = (int) scheduler.days().between(response.answeredAt(), due);
            state = add(handle, scheduler, state, response, days);
        }
    }

    /** Takes a response of a learner back, so that its card is as it was without it. */
    void undo(Handle handle, long person, long card, long response, Instant now) {
        CountedResponseStore.insertUndone(handle, response, now);
        rebuild(handle, person, card);
    }

    private static CardState add(
            Handle handle, Scheduler scheduler, @Nullable CardState before, Response response, int given) {
        Grade grade = Grade.of(response.given(), response.outcome());
        Recall recall = new Recall(grade, response.guesses(), response.sureness());
        Placement placement = new Placement(response.card(), load(handle, scheduler, response), given);
        CardState after = scheduler.next(before, recall, response.answeredAt(), placement);
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
        return after;
    }

    private static DayLoad load(Handle handle, Scheduler scheduler, Response response) {
        return (first, days) -> {
            int[] due = new int[days];
            LocalDate end = first.plusDays(days);
            CardStateStore.selectDue(
                            handle,
                            response.person(),
                            scheduler.days().startOf(first),
                            scheduler.days().startOf(end))
                    .forEach((moment, cards) -> {
                        long day = scheduler.days().dayOf(moment).toEpochDay() - first.toEpochDay();
                        due[(int) day] += cards;
                    });
            return due;
        };
    }
}
