package app.footnote.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.db.Database;
import app.footnote.db.StoreTest;
import app.footnote.question.SmallSet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;

class CardFoldTest {
    @StoreTest
    void theStatesMadeAnewFromTheLogAreTheSameRows(Database database) {
        long seed = 20260302;
        Random random = new Random(seed);
        Learner learner = new Learner(database, seed);
        learner.publish(SmallSet.ofCards("bodies", 15));
        for (int day = 0; day < 12; day++) {
            long round = learner.start(RoundRequest.mixed("bodies").ofSize(10));
            for (int position = 1; position <= 10; position++) {
                learner.answer(round, position, random.nextInt(4) > 0);
                learner.later(Duration.ofSeconds(random.nextInt(600)));
            }
            learner.later(Duration.ofHours(random.nextInt(60)));
        }
        List<Map<String, Object>> states = learner.rows("card_state");
        List<Map<String, Object>> reviews = learner.rows("review");
        database.run(handle -> handle.execute("UPDATE card_state SET stability = 1, reviews = 0"));
        database.run(handle -> handle.execute("DELETE FROM review WHERE grade = 1"));
        learner.fold.rebuild(database, learner.person);
        assertThat(learner.rows("card_state")).as("seed %d", seed).isEqualTo(states);
        assertThat(learner.rows("review")).as("seed %d", seed).isEqualTo(reviews);
    }

    @StoreTest
    void onePersonsRebuildLeavesTheOthersRowsAlone(Database database) {
        Learner learner = new Learner(database, 5);
        learner.publish(SmallSet.ofCards("bodies", 5));
        long other = learner.guests.create().person();
        long round = learner.practice
                .start(other, RoundRequest.mixed("bodies").ofSize(3))
                .orElseThrow();
        learner.practice.answer(
                other,
                round,
                1,
                Learner.given(learner.practice.item(other, round, 1).presentation(), true),
                null,
                null);
        List<Map<String, Object>> states = learner.rows("card_state");
        learner.fold.rebuild(database, learner.person);
        assertThat(learner.rows("card_state")).isEqualTo(states).hasSize(1);
    }
}
