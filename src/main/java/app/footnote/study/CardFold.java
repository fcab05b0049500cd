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
import java.util.Set;
import java.util.function.DoubleConsumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Folds the log of responses into the cards' states and reviews; these rows can be made anew at any time. An interval
 * that a review was given then stands as long as it lies in the range in which it could have been given.
 */
public final class CardFold {
    private static final long NONE = 0;

    private final Schedules schedules;

    public CardFold(Schedules schedules) {
        this.schedules = schedules;
    }

    /** Takes in one response, which must be the person's last one for its card. */
    CardState add(Handle handle, Response response) {
        return add(handle, response, CardStateStore.selectSet(handle, response.card()));
    }

    /** @param set that the card belongs to */
    CardState add(Handle handle, Response response, long set) {
        Scheduler scheduler = schedules.of(handle, response.person(), set);
        @Nullable
        CardState before = CardStateStore.select(handle, response.person(), response.card())
                .orElse(null);
        KnownTodayStore.insertBefore(handle, response.person(), set, response.card(), before);
        return add(handle, scheduler, set, before, response, recall(response, null), 0);
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
        // last, for what was worked out in between rests on some cards of before and some of now
        database.run(handle -> {
            MasteryDayStore.deleteFrom(handle, person, LocalDate.EPOCH);
            KnownTodayStore.delete(handle, person);
        });
    }

    /** Makes the rows of a person's cards of a set anew, as after another choice of when they come back. */
    public void rebuild(Database database, long person, long set) {
        Set<Long> cards = database.read(
                handle -> CardStateStore.selectStates(handle, person, set).keySet());
        for (long card : cards) {
            database.run(handle -> rebuild(handle, person, card));
        }
    }

    /** Makes the rows of one card anew, without what was undone and what was forgotten on purpose. */
    void rebuild(Handle handle, long person, long card) {
        rebuild(handle, person, card, NONE);
    }

    /** @param anew the response that is given another interval, whatever it was given before */
    private void rebuild(Handle handle, long person, long card, long anew) {
        long set = CardStateStore.selectSet(handle, card);
        Scheduler scheduler = schedules.of(handle, person, set);
        Map<Long, Instant> given = ReviewStore.selectDue(handle, person, card);
        Map<Long, Grade> grades = StudyActionStore.grades(StudyActionStore.selectCounting(handle, person, card));
        given.remove(anew);
        KnownTodayStore.insertBefore(
                handle,
                person,
                set,
                card,
                CardStateStore.select(handle, person, card).orElse(null));
        List<Response> answers = CountedResponseStore.selectOfCard(handle, person, card);
        CardState state = rebuild(handle, person, card, scheduler, set, answers, given, grades);
        CardMark mark = CardMarkStore.select(handle, person, card).orElse(CardMark.NONE);
        Instant wished = mark.dueAt();
        Instant when = mark.dueSetAt();
        if (state != null && wished != null && when != null && !when.isBefore(state.lastReview())) {
            CardStateStore.updateDue(handle, person, card, wished);
        }
    }

    /** @return what the card is then; null where it is new */
    private static @Nullable CardState rebuild(
            Handle handle,
            long person,
            long card,
            Scheduler scheduler,
            long set,
            List<Response> answers,
            Map<Long, Instant> given,
            Map<Long, Grade> grades) {
        ReviewDayStore.updateWithoutCard(handle, person, set, card);
        ReviewStore.deleteOfCard(handle, person, card);
        CardStateStore.delete(handle, person, card);
        @Nullable CardState state = null;
        for (Response response : answers) {
            Instant due = given.getOrDefault(response.id(), response.answeredAt());
            int days = (int) scheduler.days().between(response.answeredAt(), due);
            Recall recall = recall(response, grades.get(response.id()));
            state = add(handle, scheduler, set, state, response, recall, days);
        }
        return state;
    }

    /** Takes a response of a learner back, so that its card is as it was without it. */
    void undo(Handle handle, long person, long card, long response, Instant now) {
        Instant answeredAt = CountedResponseStore.selectAnsweredAt(handle, response);
        CountedResponseStore.insertUndone(handle, response, now);
        rebuild(handle, person, card);
        MasteryDayStore.deleteFrom(
                handle, person, schedules.days(handle, person).dayOf(answeredAt));
    }

    /** Takes the last response of a card in once more, after its grade was changed: it is given an interval anew. */
    void redo(Handle handle, long person, long card, long response) {
        rebuild(handle, person, card, response);
    }

    /** Makes a card anew after answers to it since then were judged otherwise, with what was read of it. */
    void judgeAnew(Handle handle, long person, long card, long set, Instant since, FoldedCards read) {
        Scheduler scheduler = schedules.of(handle, person, set);
        if (read.marked().contains(person)) {
            settle(handle, person, card);
        } else {
            if (read.known().contains(person)) {
                KnownTodayStore.insertBefore(
                        handle, person, set, card, read.states().get(person));
            }
            List<Response> answers = read.answers().getOrDefault(person, List.of());
            rebuild(handle, person, card, scheduler, set, answers, read.due(), Map.of());
        }
        if (read.shown().contains(person)) {
            MasteryDayStore.deleteFrom(handle, person, scheduler.days().dayOf(since));
        }
    }

    /** Makes the card's marks what the actions that count say they are, and its other rows with them. */
    void settle(Handle handle, long person, long card) {
        CardMark mark = CardMark.NONE;
        for (StudyAction action : StudyActionStore.selectCounting(handle, person, card)) {
            mark = mark.after(action);
        }
        CardMarkStore.upsert(handle, person, card, mark, false);
        rebuild(handle, person, card);
        CardState state = CardStateStore.select(handle, person, card).orElse(null);
        CardMarkStore.upsert(handle, person, card, mark, state != null && Leech.is(state.lapses()));
    }

    /** What the card was before a response; null where it was new. */
    @Nullable
    CardState before(Handle handle, long person, long card, long until) {
        Scheduler scheduler = schedules.of(handle, person, CardStateStore.selectSet(handle, card));
        Map<Long, Instant> given = ReviewStore.selectDue(handle, person, card);
        Map<Long, Grade> grades = StudyActionStore.grades(StudyActionStore.selectCounting(handle, person, card));
        @Nullable CardState state = null;
        for (Response response : CountedResponseStore.selectOfCard(handle, person, card)) {
            if (response.id() < until) {
                Instant due = given.getOrDefault(response.id(), response.answeredAt());
                int days = (int) scheduler.days().between(response.answeredAt(), due);
                Recall recall = recall(response, grades.get(response.id()));
                state = scheduler.next(state, recall, response.answeredAt(), new Placement(card, DayLoad.NONE, days));
            }
        }
        return state;
    }

    /** Where the days' loads put a card that is asked: what a preview shows and a review gives come from the same one. */
    Placement placement(Handle handle, Scheduler scheduler, long person, long card) {
        return new Placement(card, load(handle, scheduler, person, card), 0);
    }

    /** As it was judged, unless the learner graded it. */
    private static Recall recall(Response response, @Nullable Grade own) {
        return own == null
                ? new Recall(Grade.of(response.given(), response.outcome()), response.guesses(), response.sureness())
                : Recall.of(own);
    }

    private static CardState add(
            Handle handle,
            Scheduler scheduler,
            long set,
            @Nullable CardState before,
            Response response,
            Recall recall,
            int given) {
        DayLoad load = load(handle, scheduler, response.person(), response.card());
        Placement placement = new Placement(response.card(), load, given);
        CardState after = scheduler.next(before, recall, response.answeredAt(), placement);
        CardStateStore.upsert(handle, response.person(), response.card(), response.questionVersion(), after);
        ReviewPlace place = ReviewPlace.of(before, response.answeredAt(), scheduler.days());
        ReviewStore.insert(
                handle,
                new Review(
                        response.id(),
                        response.card(),
                        recall.grade(),
                        response.answeredAt(),
                        before == null ? null : before.memory(),
                        after.memory(),
                        after.due()),
                place);
        ReviewDayStore.add(handle, response.person(), set, place, recall.grade().number(), response.took());
        return after;
    }

    /** What else is due, the card itself left out: it is about to go elsewhere. */
    private static DayLoad load(Handle handle, Scheduler scheduler, long person, long card) {
        return (first, days) -> {
            int[] due = DueStore.selectLoad(handle, person, scheduler.days(), first, days);
            CardStateStore.select(handle, person, card).ifPresent(state -> {
                long day = scheduler.days().dayOf(state.due()).toEpochDay() - first.toEpochDay();
                if (day >= 0 && day < days) {
                    due[(int) day]--;
                }
            });
            return due;
        };
    }
}
