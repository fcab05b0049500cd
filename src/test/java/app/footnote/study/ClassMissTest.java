package app.footnote.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.db.Database;
import app.footnote.db.StoreTest;
import app.footnote.grading.Given;
import app.footnote.grading.Outcome;
import app.footnote.question.PublishedSet;
import app.footnote.question.SmallSet;
import app.footnote.response.Context;
import app.footnote.response.Response;
import app.footnote.response.ResponseStore;
import app.footnote.study.queue.DayQueue;
import app.footnote.study.queue.Planned;
import app.footnote.study.queue.Planned.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** What is missed in attempts and rooms, and when it comes into one's own study. */
class ClassMissTest {
    private Learner learner;

    @BeforeEach
    void open(Database database) {
        learner = new Learner(database, 5);
        learner.publish(SmallSet.ofCards("bodies", 40));
        learner.publish(SmallSet.ofCards("treaties", 5));
    }

    @StoreTest
    void aMissComesFirstTodayAndSaysWhereAndARightAnswerChangesNothing() {
        inClass(Context.ATTEMPT, 25, false);
        inClass(Context.ROOM, 30, false);
        inClass(Context.ROOM, 31, true);

        assertThat(queue().all())
                .startsWith(planned(30), planned(25))
                .extracting(Planned::card)
                .doesNotContain(card(31));
        assertThat(learner.rows("card_state")).isEmpty();
        assertThat(learner.rows("review")).isEmpty();
        StudyItem item = next();
        assertThat(item.missed())
                .isEqualTo(new ClassMiss(
                        card(30), set().id(), Context.ROOM, item.missed().at()));
        assertThat(item.missed().at()).isEqualTo(learner.now.get().minusMillis(1));
        assertThat(item.state()).isNull();
    }

    @StoreTest
    void aMissIsNoReviewAndIsOverOnceTheCardWasStudied() {
        study(0);
        List<Map<String, Object>> before = learner.rows("card_state");
        learner.later(Duration.ofDays(1));
        inClass(Context.ATTEMPT, 0, false);

        assertThat(learner.rows("card_state")).isEqualTo(before);
        assertThat(queue().missed()).containsExactly(planned(0));
        study(0);
        assertThat(queue().missed()).isEmpty();
        learner.later(Duration.ofHours(1));
        inClass(Context.ROOM, 0, false);
        assertThat(queue().missed()).as("missed once more after it was learnt").containsExactly(planned(0));
    }

    @StoreTest
    void itComesIntoTheStudyOfAllSetsThoughItsSetWasNeverBegun() {
        inClass(Context.ROOM, 3, false);

        DayQueue all = learner.today.of(learner.person);
        assertThat(all.all()).containsExactly(planned(3));
        assertThat(learner.today.clearing(learner.person).due()).isEqualTo(1);
    }

    @StoreTest
    void undoingTheAnswerBringsItBackAndPuttingOffOrForgettingTakesItAway() {
        inClass(Context.ROOM, 3, false);
        learner.later(Duration.ofMinutes(1));
        StudyItem item = next();
        learner.answers.answer(item, new Given.Nothing(), null, null);
        assertThat(queue().missed()).isEmpty();
        learner.answers.undo(item.session());
        assertThat(queue().missed()).containsExactly(planned(3));

        learner.later(Duration.ofMinutes(1));
        learner.answers.act(next(), StudyAction.Kind.BURY, learner.dayAfter(1));
        assertThat(queue().missed()).isEmpty();
        learner.later(Duration.ofDays(1));
        assertThat(queue().missed()).containsExactly(planned(3));
        learner.answers.act(next(), StudyAction.Kind.RESET, null);
        assertThat(queue().missed()).isEmpty();
    }

    @StoreTest
    void whatAGuestMissedEarlierCountsOnceItIsTheirs() {
        long guest = learner.guests.create().person();
        Response early = response(guest, Context.ATTEMPT, 2, false);
        Response later = response(guest, Context.ROOM, 4, false);
        learner.later(Duration.ofHours(1));
        study(2);
        learner.database.run(handle -> {
            ResponseStore.insert(handle, early);
            ResponseStore.insert(handle, later);
        });
        assertThat(queue().missed()).isEmpty();
        learner.database.run(
                handle -> handle.createUpdate("UPDATE response SET person_id = :to WHERE person_id = :from")
                        .bind("from", guest)
                        .bind("to", learner.person)
                        .execute());
        learner.fold.rebuild(learner.database, learner.person);

        assertThat(queue().missed())
                .as("the other was studied after it was missed")
                .containsExactly(planned(4));
    }

    @StoreTest
    void aSessionOfWhatWasWrongHasTheMissesOfClassToo() {
        inClass(Context.ATTEMPT, 7, false);
        learner.later(Duration.ofDays(2));
        StudyRequest week = new StudyRequest("bodies", StudyRequest.Source.WRONG, 7, null, null, null, 50, null, false);
        StudyRequest day = new StudyRequest("bodies", StudyRequest.Source.WRONG, 1, null, null, null, 50, null, false);

        long session = learner.sessions.start(learner.person, week).orElseThrow();
        assertThat(learner.sessions.session(learner.person, session).plan())
                .extracting(Planned::card)
                .containsExactly(card(7));
        assertThat(learner.sessions.start(learner.person, day)).isEmpty();
    }

    private void inClass(Context context, int card, boolean right) {
        Response response = response(learner.person, context, card, right);
        learner.database.run(handle -> ResponseStore.insert(handle, response));
    }

    private Response response(long person, Context context, int card, boolean right) {
        PublishedSet.Entry entry = set().entries().stream()
                .filter(each -> each.card() == card(card))
                .findFirst()
                .orElseThrow();
        Instant now = learner.now.updateAndGet(moment -> moment.plusMillis(1));
        return new Response(
                learner.ids.next(),
                null,
                person,
                entry.id(),
                entry.card(),
                context,
                9,
                1,
                new Given.Nothing(),
                new Outcome(right, right ? 1 : 0),
                0,
                null,
                now,
                null);
    }

    private StudyItem next() {
        long session = learner.sessions
                .start(learner.person, StudyRequest.today("bodies"))
                .orElseThrow();
        int turn = learner.sessions.goOn(learner.person, session).orElseThrow();
        return learner.sessions.item(learner.person, session, turn);
    }

    /** Answers a card rightly in study. */
    private void study(int card) {
        Response response = response(learner.person, Context.STUDY, card, true);
        learner.database.run(handle -> {
            ResponseStore.insert(handle, response);
            learner.fold.add(handle, response);
        });
    }

    private DayQueue queue() {
        return learner.today.of(learner.person, set());
    }

    private Planned planned(int card) {
        return new Planned(card(card), set().id(), Kind.MISSED);
    }

    private long card(int number) {
        return set().entries().stream()
                .map(PublishedSet.Entry::card)
                .distinct()
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    private PublishedSet set() {
        return learner.library.set("bodies").orElseThrow();
    }
}
