package app.footnote.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.footnote.db.Database;
import app.footnote.db.StoreTest;
import app.footnote.grading.Given;
import app.footnote.question.PublishedSet;
import app.footnote.question.SmallSet;
import app.footnote.study.StudyAction.Kind;
import app.footnote.study.StudyRequest.Source;
import app.footnote.study.memory.CardState;
import app.footnote.study.memory.Grade;
import app.footnote.study.memory.Phase;
import app.footnote.study.memory.SchedulerSettings;
import app.footnote.study.queue.DayQueue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

/** Sessions from the day's queue to the last step undone. */
class StudySessionsTest {
    private Learner learner;

    @BeforeEach
    void open(Database database) {
        learner = new Learner(database, 1);
        learner.publish(SmallSet.ofCards("bodies", 40));
    }

    @StoreTest
    void aDayBringsTwentyNewCardsAndTheNextDayBringsThemBack() {
        assertThat(queue().fresh()).hasSize(20);
        long session = start(StudyRequest.today("bodies"));
        int turns = goThrough(session, true);

        assertThat(turns).as("each comes twice: its first step and its second").isEqualTo(40);
        assertThat(queue().size()).isZero();
        learner.later(Duration.ofDays(4));
        assertThat(queue().due()).isEqualTo(20);
        assertThat(queue().fresh()).hasSize(20);
    }

    @StoreTest
    void minutesForADayBoundWhatItBringsAndAreSpentByAnswers() {
        learner.database.run(handle -> learner.schedules.choose(
                handle, learner.person, set().id(), new StudySettings(SchedulerSettings.USUAL, 20, 2)));

        assertThat(queue().fresh())
                .as("two minutes at twenty seconds a new card")
                .hasSize(6);
        goThrough(start(StudyRequest.today("bodies")), true);
        assertThat(queue().fresh()).isEmpty();
        learner.later(Duration.ofDays(1));
        assertThat(queue().due()).isEqualTo(6);
        assertThat(queue().fresh())
                .as("the reviews take the first of the two minutes")
                .hasSize(3);
    }

    @StoreTest
    void whatIsMissedComesAgainInTheSessionInAnotherWording() {
        long session = start(request(Source.TODAY, 3, false));
        StudyItem first = next(session);
        learner.answers.answer(first, new Given.Nothing(), null, null);
        learner.later(Duration.ofMinutes(2));
        answer(next(session), true);
        StudyItem again = next(session);

        assertThat(again.turn().card()).isEqualTo(first.turn().card());
        assertThat(again.turn().questionVersion()).isNotEqualTo(first.turn().questionVersion());
        assertThat(again.done()).isZero();
    }

    @StoreTest
    void theIntervalOnAGradeIsTheOneThatItGives() {
        settings(40, new StudyManner(100, true, false, false, false, false));
        Random random = new Random(3);
        long session = start(request(Source.TODAY, 12, false));
        int seen = 0;
        for (int day = 0; day < 8; day++) {
            for (OptionalInt turn = goOn(session); turn.isPresent(); turn = goOn(session)) {
                StudyItem item = item(session, turn.getAsInt());
                Grade grade = Grade.values()[random.nextInt(4)];
                CardState promised = item.waits().get(grade);
                learner.answers.answer(item, new Given.Graded(grade.number()), null, null);
                assertThat(item(session, turn.getAsInt()).state()).isEqualTo(promised);
                seen++;
                learner.later(Duration.ofSeconds(40));
            }
            learner.later(Duration.ofDays(3));
            session = start(request(Source.AHEAD, 12, false));
        }
        assertThat(seen).isGreaterThan(80);
    }

    @StoreTest
    void everyStepCanBeUndoneUntilNothingIsLeft() {
        goThrough(start(request(Source.TODAY, 5, false)), true);
        learner.later(Duration.ofDays(3));
        List<Map<String, Object>> before = learner.rows("card_state");
        long session = start(request(Source.TODAY, 15, false));
        Random random = new Random(11);
        for (int i = 0; i < 12; i++) {
            StudyItem item = next(session);
            switch (i % 6) {
                case 1 -> learner.answers.act(item, Kind.BURY, learner.dayAfter(1));
                case 2 -> learner.answers.act(item, Kind.SUSPEND, null);
                case 3 -> learner.answers.act(item, Kind.FLAG, null);
                default -> {
                    answer(item, random.nextBoolean());
                    learner.answers.regrade(item(session, item.turn().number()), Grade.EASY);
                }
            }
            learner.later(Duration.ofSeconds(20));
        }
        int undone = 0;
        while (learner.answers
                .undo(learner.sessions.session(learner.person, session))
                .isPresent()) {
            undone++;
        }

        assertThat(undone).isGreaterThanOrEqualTo(12);
        assertThat(learner.rows("card_state")).isEqualTo(before);
        assertThat(learner.rows("card_mark"))
                .allSatisfy(row -> assertThat(mark(row)).isEqualTo(CardMark.NONE));
        assertThat(item(session, goOn(session).getAsInt()).turn().number()).isEqualTo(1);
        assertThat(learner.rows("response"))
                .as("nothing is taken out of the log")
                .hasSizeGreaterThan(10);
    }

    @StoreTest
    void rowsMadeAnewFromTheLogAreTheSameAfterUndoingResettingAndMoving() {
        long session = start(request(Source.TODAY, 8, false));
        for (int i = 0; i < 8; i++) {
            StudyItem item = next(session);
            answer(item, i % 3 > 0);
            if (i == 4) {
                learner.answers.undo(item.session());
                learner.answers.answer(next(session), new Given.Nothing(), null, null);
            }
            if (i == 5) {
                learner.answers.act(item(session, item.turn().number()), Kind.RESET, null);
            }
            if (i == 6) {
                learner.answers.act(item(session, item.turn().number()), Kind.DUE, learner.dayAfter(9));
            }
            learner.later(Duration.ofSeconds(5));
        }
        List<Map<String, Object>> states = learner.rows("card_state");
        List<Map<String, Object>> marks = learner.rows("card_mark");

        learner.fold.rebuild(learner.database, learner.person);

        assertThat(learner.rows("card_state")).isEqualTo(states).hasSize(7);
        assertThat(learner.rows("card_mark")).containsAll(marks);
    }

    @StoreTest
    void whatIsPutAsideStaysAwayForAsLongAsItShould() {
        long session = start(request(Source.TODAY, 5, false));
        StudyItem buried = next(session);
        learner.answers.act(buried, Kind.BURY, learner.dayAfter(1));
        StudyItem suspended = next(session);
        learner.answers.act(suspended, Kind.SUSPEND, null);

        assertThat(cards(queue()))
                .doesNotContain(buried.turn().card(), suspended.turn().card());
        learner.later(Duration.ofDays(1));
        assertThat(cards(queue()))
                .contains(buried.turn().card())
                .doesNotContain(suspended.turn().card());
    }

    @StoreTest
    void hardAndEasyAreOnlyTheLearnersOwnChoice() {
        long session = start(request(Source.TODAY, 3, false));
        StudyItem item = next(session);
        answer(item, true);
        StudyItem answered = item(session, 1);
        assertThat(answered.graded()).isEqualTo(Grade.GOOD);

        learner.answers.regrade(answered, Grade.EASY);

        assertThat(item(session, 1).graded()).isEqualTo(Grade.EASY);
        assertThat(item(session, 1).state()).isEqualTo(answered.waits().get(Grade.EASY));
        learner.answers.answer(next(session), new Given.Nothing(), null, null);
        learner.answers.regrade(item(session, 2), Grade.EASY);
        assertThat(item(session, 2).graded()).as("a wrong answer stays wrong").isEqualTo(Grade.AGAIN);
    }

    @StoreTest
    void crammingLeavesTheScheduleAsItIs() {
        goThrough(start(request(Source.TODAY, 5, false)), true);
        List<Map<String, Object>> states = learner.rows("card_state");
        long session = start(request(Source.ALL, 6, true));
        StudyItem missed = next(session);
        learner.answers.answer(missed, new Given.Nothing(), null, null);
        int turns = 1 + goThrough(session, true);

        assertThat(turns).as("what was missed comes once more").isEqualTo(7);
        assertThat(learner.rows("card_state")).isEqualTo(states);
        assertThat(learner.answers.undo(missed.session())).isPresent();
        assertThat(learner.rows("card_state")).isEqualTo(states);
    }

    @StoreTest
    void sessionsCanBeOfWhatWasMissedFlaggedOrComesAheadAndOfATopic() {
        long session = start(request(Source.TODAY, 10, false));
        Set<Long> missed = new HashSet<>();
        for (int i = 0; i < 10; i++) {
            StudyItem item = next(session);
            answer(item, i > 2);
            if (i <= 2) {
                missed.add(item.turn().card());
            }
        }
        StudyItem flagged = next(session);
        learner.answers.act(flagged, Kind.FLAG, null);

        assertThat(cards(request(Source.WRONG, 20, true))).isEqualTo(missed);
        assertThat(cards(request(Source.FLAGGED, 20, true)))
                .containsExactly(flagged.turn().card());
        assertThat(cards(request(Source.AHEAD, 20, false))).hasSize(10);
        assertThat(learner.sessions.start(learner.person, request(Source.LEECHES, 20, false)))
                .isEmpty();
        StudyRequest summits =
                new StudyRequest("bodies", Source.ALL, 1, "summits", "brown-2005", "Brown", 50, null, true);
        assertThat(cards(summits)).hasSize(10);
    }

    @StoreTest
    void aSessionOfMinutesEndsWhenTheyAreOver() {
        long session = start(new StudyRequest("bodies", Source.TODAY, 1, null, null, null, 50, 5, false));
        answer(next(session), true);
        learner.later(Duration.ofMinutes(5));

        assertThat(goOn(session)).isEmpty();
    }

    @StoreTest
    void aCardThatIsForgottenAgainAndAgainIsTakenOutWhereThatIsWanted() {
        settings(1, new StudyManner(100, true, false, true, false, false));
        long card = 0;
        for (int lapses = 0; lapses < 8; ) {
            StudyItem item = next(start(request(Source.TODAY, 1, false)));
            boolean known = item.state() != null && item.state().phase() == Phase.REVIEW;
            learner.answers.answer(item, new Given.Graded(known ? 1 : 4), null, null);
            lapses += known ? 1 : 0;
            card = item.turn().card();
            learner.later(Duration.ofDays(known ? 0 : 60));
            settings(0, new StudyManner(100, true, false, true, false, false));
            learner.later(Duration.ofMinutes(15));
        }
        long leech = card;

        assertThat(learner.rows("card_state"))
                .singleElement()
                .satisfies(row ->
                        assertThat(((Number) row.get("lapses")).intValue()).isEqualTo(8));
        learner.later(Duration.ofDays(1));
        assertThat(cards(queue())).doesNotContain(leech);
        assertThat(learner.sessions.start(learner.person, request(Source.LEECHES, 5, true)))
                .isPresent();
    }

    @StoreTest
    void somebodyElsesSessionIsNotThere() {
        long session = start(request(Source.TODAY, 3, false));
        next(session);
        long other = learner.guests.create().person();

        assertThatThrownBy(() -> learner.sessions.item(other, session, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> learner.sessions.goOn(other, session)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> learner.sessions.item(learner.person, session, 9))
                .isInstanceOf(NotFound.class);
    }

    @StoreTest
    void aSecondAnswerFromAnotherTabCountsNothing() {
        long session = start(request(Source.TODAY, 3, false));
        StudyItem item = next(session);
        answer(item, true);
        answer(item, false);

        assertThat(learner.rows("response")).hasSize(1);
        assertThat(item(session, 1).graded()).isEqualTo(Grade.GOOD);
    }

    private void settings(int fresh, StudyManner manner) {
        learner.database.run(handle -> {
            learner.schedules.choose(
                    handle, learner.person, set().id(), new StudySettings(SchedulerSettings.USUAL, fresh, null));
            StudyMannerStore.upsert(handle, learner.person, set().id(), manner);
        });
    }

    private int goThrough(long session, boolean right) {
        int turns = 0;
        for (OptionalInt turn = goOn(session); turn.isPresent(); turn = goOn(session)) {
            answer(item(session, turn.getAsInt()), right);
            learner.later(Duration.ofSeconds(5));
            turns++;
            assertThat(turns).isLessThan(500);
        }
        return turns;
    }

    private void answer(StudyItem item, boolean right) {
        learner.answers.answer(item, Learner.given(item.shown(), right), null, null);
    }

    private long start(StudyRequest request) {
        return learner.sessions.start(learner.person, request).orElseThrow();
    }

    private OptionalInt goOn(long session) {
        return learner.sessions.goOn(learner.person, session);
    }

    private StudyItem next(long session) {
        return item(session, goOn(session).orElseThrow());
    }

    private StudyItem item(long session, int number) {
        return learner.sessions.item(learner.person, session, number);
    }

    private PublishedSet set() {
        return learner.library.set("bodies").orElseThrow();
    }

    private DayQueue queue() {
        return learner.today.of(learner.person, set());
    }

    private static StudyRequest request(Source source, int cards, boolean cram) {
        return new StudyRequest("bodies", source, 9, null, null, null, cards, null, cram);
    }

    private static Set<Long> cards(DayQueue queue) {
        Set<Long> cards = new HashSet<>();
        queue.all().forEach(planned -> cards.add(planned.card()));
        return cards;
    }

    private Set<Long> cards(StudyRequest request) {
        long session = start(request);
        Set<Long> cards = new HashSet<>();
        learner.sessions.session(learner.person, session).plan().forEach(planned -> cards.add(planned.card()));
        assertThat(new ArrayList<>(cards)).isNotEmpty();
        return cards;
    }

    private static CardMark mark(Map<String, Object> row) {
        return new CardMark(truth(row.get("suspended")), truth(row.get("flag")), null, null, null, null);
    }

    private static boolean truth(Object value) {
        return value instanceof Number number ? number.intValue() != 0 : Boolean.TRUE.equals(value);
    }
}
