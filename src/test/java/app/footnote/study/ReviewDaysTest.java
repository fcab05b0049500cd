package app.footnote.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.db.Database;
import app.footnote.db.StoreTest;
import app.footnote.question.SmallSet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.assertj.core.data.Offset;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;

class ReviewDaysTest {
    private Learner learner;

    @BeforeEach
    void studyForSixDays(Database database) {
        learner = new Learner(database, 11);
        learner.publish(SmallSet.ofCards("bodies", 12));
        for (int day = 0; day < 6; day++) {
            learner.answerAll(learner.start(RoundRequest.mixed("bodies").ofSize(12)), day != 3);
            learner.later(Duration.ofHours(25));
        }
    }

    @StoreTest
    void everyReviewIsCountedOnceWhereItBelongs() {
        assertThat(counted()).isEqualTo(fromReviews()).isNotEmpty();
        assertThat(counted()).extracting(row -> row.get("age")).contains("NEW", "LEARNING", "YOUNG");
        assertThat(counted()).extracting(row -> row.get("hour")).contains(12, 13, 14);
    }

    @StoreTest
    void foldingAnewCountsTheSame() {
        List<Map<String, Object>> before = counted();
        learner.fold.rebuild(learner.database, learner.person);
        assertThat(counted()).isEqualTo(before).isEqualTo(fromReviews());
    }

    @StoreTest
    void whatIsUndoneIsCountedNoMore() {
        Map<String, Object> last = learner.rows("response").get(71);
        long card = ((Number) last.get("card_id")).longValue();
        long response = ((Number) last.get("id")).longValue();
        learner.database.run(handle -> learner.fold.undo(handle, learner.person, card, response, learner.now.get()));
        assertThat(counted()).isEqualTo(fromReviews());
        assertThat(counted().stream()
                        .mapToLong(row -> ((Number) row.get("reviews")).longValue())
                        .sum())
                .isEqualTo(71);
    }

    /** What was kept of days that are over is what going through all reviews again would give. */
    @StoreTest
    void masteryGoesOnFromTheDaysThatAreKept() {
        var set = learner.library.set("bodies").orElseThrow();
        assertThat(learner.history(set)).hasSize(7);
        learner.answerAll(learner.start(RoundRequest.mixed("bodies").ofSize(9)), true);
        learner.later(Duration.ofDays(3));
        learner.answerAll(learner.start(RoundRequest.mixed("bodies").ofSize(5)), false);
        List<MasteryDay> kept = learner.history(set);
        learner.database.run(handle ->
                MasteryDayStore.deleteFrom(handle, learner.person, kept.get(0).day()));
        List<MasteryDay> anew = learner.history(set);
        assertThat(kept).hasSize(10).hasSameSizeAs(anew);
        for (int i = 0; i < kept.size(); i++) {
            assertThat(kept.get(i).day()).isEqualTo(anew.get(i).day());
            assertThat(kept.get(i).all()).isEqualTo(anew.get(i).all(), Offset.offset(1e-9));
        }
        assertThat(kept.get(9).all())
                .isEqualTo(
                        learner.progress
                                .set(OptionalLong.of(learner.person), set)
                                .mastery(),
                        Offset.offset(1e-9));
    }

    private List<Map<String, Object>> counted() {
        return learner.database.read(
                (Handle handle) -> handle.createQuery("""
                    SELECT set_id, studied_on, hour, age, grade, reviews FROM review_day
                    WHERE reviews > 0 ORDER BY set_id, studied_on, hour, age, grade\
                    """).mapToMap().list());
    }

    private List<Map<String, Object>> fromReviews() {
        return learner.database.read(
                (Handle handle) -> handle.createQuery("""
                    SELECT c.set_id, v.studied_on, v.hour, v.age, v.grade, CAST(COUNT(*) AS INTEGER) AS reviews
                    FROM review v JOIN response r ON r.id = v.response_id JOIN card c ON c.id = r.card_id
                    GROUP BY c.set_id, v.studied_on, v.hour, v.age, v.grade
                    ORDER BY c.set_id, v.studied_on, v.hour, v.age, v.grade\
                    """).mapToMap().list());
    }
}
