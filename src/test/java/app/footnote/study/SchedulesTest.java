package app.footnote.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.footnote.db.Database;
import app.footnote.db.StoreTest;
import app.footnote.grading.Sureness;
import app.footnote.question.SmallSet;
import app.footnote.study.memory.EasyDays;
import app.footnote.study.memory.SchedulerSettings;
import app.footnote.study.memory.Steps;
import app.footnote.study.memory.StudyDays;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SchedulesTest {
    private static final StudySettings CHOSEN = new StudySettings(
            new SchedulerSettings(
                    0.95,
                    180,
                    new Steps(List.of(Duration.ofSeconds(30))),
                    new Steps(List.of()),
                    false,
                    EasyDays.of("0000012"),
                    LocalDate.parse("2026-06-01")),
            7,
            25);

    @StoreTest
    void whatALearnerChoseForASetIsKeptAndHoldsForThatSetOnly(Database database) {
        Learner learner = new Learner(database, 1);
        learner.publish(SmallSet.ofCards("bodies", 3));
        learner.publish(SmallSet.ofCards("treaties", 3));
        long set = learner.library.set("bodies").orElseThrow().id();
        long other = learner.library.set("treaties").orElseThrow().id();
        Schedules schedules = new Schedules(learner.days);
        database.run(handle -> schedules.choose(handle, learner.person, set, StudySettings.USUAL));
        database.run(handle -> schedules.choose(handle, learner.person, set, CHOSEN));
        database.<Boolean, RuntimeException>read(handle -> {
            assertThat(schedules.settings(handle, learner.person, set)).isEqualTo(CHOSEN);
            assertThat(schedules.settings(handle, learner.person, other)).isEqualTo(StudySettings.USUAL);
            assertThat(schedules.of(handle, learner.person, set).settings()).isEqualTo(CHOSEN.schedule());
            return true;
        });
    }

    @StoreTest
    void aLearnerWithAnAccountHasDaysOfTheirOwn(Database database) {
        Learner learner = new Learner(database, 1);
        assertThat(days(learner)).isEqualTo(learner.days);
        database.run(handle ->
                handle.createUpdate("""
                        INSERT INTO account
                            (person_id, sign_in_name, sign_in_key, display_name, administrator, instructor, language,
                             time_zone, roll_over_hour, created_at, last_seen_at)
                        VALUES (:person, 'mira', 'mira', 'Mira', FALSE, FALSE, 'en', 'Asia/Bishkek', 2, 0, 0)""").bind("person", learner.person).execute());
        assertThat(days(learner)).isEqualTo(new StudyDays(ZoneId.of("Asia/Bishkek"), 2));
    }

    @StoreTest
    void aResponseTakenBackLeavesTheCardAsItWas(Database database) {
        Learner learner = new Learner(database, 3);
        learner.publish(SmallSet.ofCards("bodies", 1));
        for (int day = 0; day < 5; day++) {
            learner.answer(learner.start(RoundRequest.mixed("bodies").ofSize(1)), 1, true);
            learner.later(Duration.ofDays(3));
        }
        List<Map<String, Object>> states = learner.rows("card_state");
        List<Map<String, Object>> reviews = learner.rows("review");
        learner.answer(learner.start(RoundRequest.mixed("bodies").ofSize(1)), 1, false);
        assertThat(learner.rows("card_state")).isNotEqualTo(states);
        long response = ((Number) learner.rows("response").get(5).get("id")).longValue();
        long card = ((Number) states.get(0).get("card_id")).longValue();
        database.run(handle -> learner.fold.undo(handle, learner.person, card, response, learner.now.get()));
        assertThat(learner.rows("card_state")).isEqualTo(states);
        assertThat(learner.rows("review")).isEqualTo(reviews);
        assertThat(learner.rows("response")).hasSize(6);
    }

    @StoreTest
    void aRightAnswerAmongOptionsRaisesStabilityLessThanOneThatWasSure(Database database) {
        Learner learner = new Learner(database, 11);
        learner.publish(SmallSet.ofCards("bodies", 30));
        double sure = stability(learner, Sureness.SURE);
        double unsaid = stability(learner, null);
        double guessed = stability(learner, Sureness.GUESSED);
        assertThat(unsaid).isBetween(guessed, sure);
        assertThat(guessed).isEqualTo(0.212);
        assertThat(sure).isEqualTo(2.3065);
    }

    private static StudyDays days(Learner learner) {
        return learner.database.read(handle -> new Schedules(learner.days).days(handle, learner.person));
    }

    /** After a first right answer to a question with options. */
    private static double stability(Learner learner, @Nullable Sureness sureness) {
        long round = learner.start(RoundRequest.mixed("bodies").ofSize(10));
        int position = 1;
        while (learner.item(round, position).presentation().options().isEmpty()) {
            position++;
        }
        RoundItem item = learner.item(round, position);
        learner.practice.answer(
                learner.person, round, position, Learner.given(item.presentation(), true), sureness, null);
        return learner.rows("card_state").stream()
                .filter(row -> ((Number) row.get("card_id")).longValue() == item.card())
                .mapToDouble(row -> ((Number) row.get("stability")).doubleValue())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void settingsThatCannotBeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StudySettings(SchedulerSettings.USUAL, -1, null))
                .withMessage("New cards a day are from 0 to 9999, not -1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StudySettings(SchedulerSettings.USUAL, 1, 0))
                .withMessage("Minutes a day are from 1 to 1440, not 0.");
    }
}
