package app.footnote.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.footnote.db.Database;
import app.footnote.db.StoreTest;
import app.footnote.question.PublishedSet;
import app.footnote.question.SmallSet;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
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
        assertThat(learner.progress.sets(OptionalLong.empty())).containsExactly(new SetProgress(set(), 40, 0, 0, 0));
        assertThat(learner.progress.topics(OptionalLong.empty(), set()))
                .extracting(TopicProgress::cards, TopicProgress::seen, TopicProgress::lastPractised)
                .containsExactly(tuple(20, 0, null), tuple(20, 0, null));
    }

    @StoreTest
    void cardsFallDueAndTheTimeTheyTakeIsTold() {
        learner.answerAll(learner.start(RoundRequest.mixed("bodies").ofSize(12)), false);
        assertThat(learner.progress.set(person, set()).due()).isZero();
        learner.later(Duration.ofMinutes(2));
        SetProgress progress = learner.progress.set(person, set());
        assertThat(progress.due()).isEqualTo(12);
        assertThat(SetProgress.minutes(progress.due())).isEqualTo(4);
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
        List<MasteryDay> history = learner.progress.history(learner.person, set());
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
    void withoutReviewsThereIsNoHistory() {
        assertThat(learner.progress.history(learner.person, set())).isEmpty();
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
