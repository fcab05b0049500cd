package app.footnote.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.footnote.db.Database;
import app.footnote.db.StoreTest;
import app.footnote.question.PublishedSet;
import app.footnote.question.SmallSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;

class ProgressTest {
    private Learner learner;
    private OptionalLong person;

    @BeforeEach
    void open(Database database) {
        learner = new Learner(database, 3);
        learner.publish(SmallSet.ofCards("bodies", 40));
        person = OptionalLong.of(learner.person);
    }

    @StoreTest
    void somebodyUnknownHasSeenNothing() {
        assertThat(learner.progress.sets(OptionalLong.empty())).containsExactly(new SetProgress(set(), 40, 0, 0));
        assertThat(learner.progress.topics(OptionalLong.empty(), set()))
                .extracting(TopicProgress::cards, TopicProgress::seen, TopicProgress::lastPractised)
                .containsExactly(tuple(20, 0, null), tuple(20, 0, null));
    }

    @StoreTest
    void cardsComeBackAndTheTimeTheyTakeIsTold() {
        learner.answerAll(learner.start(RoundRequest.mixed("bodies").ofSize(12)), false);
        SetProgress progress = learner.progress.set(person, set());
        List<Instant> coming =
                learner.progress.learnt(learner.person, set()).orElseThrow().coming();
        assertThat(coming).hasSize(12);
        assertThat(SetProgress.minutes(coming.size())).isEqualTo(4);
        assertThat(progress.seen()).isEqualTo(12);
        assertThat(progress.mastery()).isZero();
    }

    @StoreTest
    void aTopicCountsItsCardsAndWhatWasRightTheLastTime() {
        RoundRequest request = new RoundRequest("bodies", "summits", null, null, 5);
        long round = learner.start(request);
        learner.answer(round, 1, true);
        learner.answer(round, 2, true);
        learner.answer(round, 3, false);
        List<TopicProgress> topics = learner.progress.topics(person, set());
        assertThat(topics.get(0).seen()).isZero();
        TopicProgress summits = topics.get(1);
        assertThat(summits.cards()).isEqualTo(20);
        assertThat(summits.seen()).isEqualTo(3);
        assertThat(summits.right()).isEqualTo(2);
        assertThat(summits.mastery()).isEqualTo(0.1, Offset.offset(1e-9));
        assertThat(summits.lastPractised()).isEqualTo(learner.now.get());
    }

    @StoreTest
    void theLastDayOfTheHistoryIsTheMasteryOfNow() {
        for (int day = 0; day < 5; day++) {
            learner.answerAll(learner.start(RoundRequest.mixed("bodies").ofSize(10)), day % 2 == 0);
            learner.later(Duration.ofHours(24));
        }
        List<MasteryDay> history = learner.history(set());
        assertThat(history).hasSize(6);
        assertThat(history.get(0).day()).isEqualTo("2026-03-02");
        assertThat(history.get(0).all()).isEqualTo(0.25);
        MasteryDay last = history.get(5);
        assertThat(last.all())
                .isEqualTo(learner.progress.set(person, set()).mastery(), Offset.offset(1e-9))
                .isPositive();
        assertThat(last.topics()).containsOnlyKeys("bodies", "summits");
    }

    @StoreTest
    void whatWasTakenOutDoesNotComeBack() {
        learner.answerAll(learner.start(RoundRequest.mixed("bodies").ofSize(6)), true);
        long card = ((Number) learner.rows("card_state").get(2).get("card_id")).longValue();
        CardMark suspended = CardMark.NONE.after(new StudyAction(
                1, learner.person, card, null, StudyAction.Kind.SUSPEND, null, null, learner.now.get()));
        learner.database.run(handle -> CardMarkStore.upsert(handle, learner.person, card, suspended, false));

        assertThat(learner.progress.learnt(learner.person, set()).orElseThrow().coming())
                .hasSize(5);
    }

    /** What is kept and changed answer by answer is what going through all cards again gives. */
    @StoreTest
    void whatIsKnownFollowsEveryAnswerUndoingAndRebuilding() {
        Random random = new Random(8);
        for (int step = 0; step < 30; step++) {
            long round = learner.start(RoundRequest.mixed("bodies").ofSize(3));
            learner.answerAll(round, random.nextBoolean());
            if (step % 4 == 3) {
                var last = learner.rows("response").get(learner.rows("response").size() - 1);
                learner.database.run(handle -> learner.fold.undo(
                        handle,
                        learner.person,
                        ((Number) last.get("card_id")).longValue(),
                        ((Number) last.get("id")).longValue(),
                        learner.now.get()));
            }
            if (step % 10 == 9) {
                learner.fold.rebuild(learner.database, learner.person, set().id());
            }
            learner.later(Duration.ofHours(random.nextInt(8)));
            List<TopicProgress> kept = learner.progress.topics(person, set());
            learner.database.run(handle -> KnownTodayStore.delete(handle, learner.person));
            List<TopicProgress> anew = learner.progress.topics(person, set());
            assertThat(kept)
                    .usingRecursiveComparison()
                    .withEqualsForType((a, b) -> Math.abs(a - b) < 1e-9, Double.class)
                    .isEqualTo(anew);
            if (step % 3 == 0) {
                learner.database.run(handle -> KnownTodayStore.delete(handle, learner.person));
            }
        }
    }

    @StoreTest
    void withoutReviewsThereIsNoHistory() {
        assertThat(learner.history(set())).isEmpty();
    }

    @StoreTest
    void roundsWithOpenQuestionsCanBeGoneOnWithForAWeek() {
        long finished = learner.start(RoundRequest.mixed("bodies").ofSize(1));
        learner.answerAll(finished, true);
        long open = learner.start(RoundRequest.mixed("bodies").ofSize(3));
        learner.answer(open, 1, true);
        assertThat(learner.progress.started(learner.person)).singleElement().satisfies(started -> {
            assertThat(started.round().id()).isEqualTo(open);
            assertThat(started.answered()).isEqualTo(1);
        });
        learner.later(Duration.ofDays(8));
        assertThat(learner.progress.started(learner.person)).isEmpty();
    }

    private PublishedSet set() {
        return learner.library.set("bodies").orElseThrow();
    }
}
