package app.footnote.study;

import app.footnote.study.memory.CardState;
import app.footnote.study.memory.Grade;
import app.footnote.study.memory.Memory;
import app.footnote.study.memory.Phase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The rows of the cards' states. */
final class CardStateStore {
    private CardStateStore() {}

    /**
     * A learner's card.
     *
     * @param lastQuestion which question it was asked with, whatever its version
     */
    record Held(CardState state, long lastQuestion) {}

    static Optional<CardState> select(Handle handle, long person, long card) {
        return handle.createQuery("SELECT * FROM card_state WHERE person_id = :person AND card_id = :card")
                .bind("person", person)
                .bind("card", card)
                .map((row, context) -> state(row))
                .findOne();
    }

    /** The learner's cards of a set by their ids. */
    static Map<Long, Held> selectOfSet(Handle handle, long person, long set) {
        return handle
                .createQuery("""
                        SELECT s.*, v.question_id
                        FROM card_state s JOIN question_version v ON v.id = s.last_question_version_id
                        WHERE s.person_id = :person AND s.set_id = :set""")
                .bind("person", person)
                .bind("set", set)
                .map((row, context) ->
                        Map.entry(row.getLong("card_id"), new Held(state(row), row.getLong("question_id"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The set that a card belongs to. */
    static long selectSet(Handle handle, long card) {
        return handle.createQuery("SELECT set_id FROM card WHERE id = :card")
                .bind("card", card)
                .mapTo(Long.class)
                .one();
    }

    /** How many of a learner's cards are due at which moments from the first up to the last, which is not included. */
    static Map<Instant, Integer> selectDue(Handle handle, long person, Instant first, Instant last) {
        return handle
                .createQuery("""
                        SELECT due_at, COUNT(*) AS cards FROM card_state
                        WHERE person_id = :person AND due_at >= :first AND due_at < :last
                        GROUP BY due_at""")
                .bind("person", person)
                .bind("first", first.toEpochMilli())
                .bind("last", last.toEpochMilli())
                .map((row, context) -> Map.entry(Instant.ofEpochMilli(row.getLong("due_at")), row.getInt("cards")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static void upsert(Handle handle, long person, long card, long questionVersion, CardState state) {
        handle.createUpdate("""
                        INSERT INTO card_state
                            (person_id, card_id, set_id, phase, step, stability, difficulty, due_at, last_review_at,
                             last_grade, last_question_version_id, reviews, lapses)
                        VALUES (:person, :card, (SELECT set_id FROM card WHERE id = :card), :phase, :step, :stability,
                             :difficulty, :due, :lastReview, :lastGrade, :questionVersion, :reviews, :lapses)
                        ON CONFLICT (person_id, card_id) DO UPDATE SET
                            phase = excluded.phase, step = excluded.step, stability = excluded.stability,
                            difficulty = excluded.difficulty, due_at = excluded.due_at,
                            last_review_at = excluded.last_review_at, last_grade = excluded.last_grade,
                            last_question_version_id = excluded.last_question_version_id,
                            reviews = excluded.reviews, lapses = excluded.lapses""")
                .bind("person", person)
                .bind("card", card)
                .bind("phase", state.phase().name())
                .bind("step", state.step())
                .bind("stability", state.memory().stability())
                .bind("difficulty", state.memory().difficulty())
                .bind("due", state.due().toEpochMilli())
                .bind("lastReview", state.lastReview().toEpochMilli())
                .bind("lastGrade", state.lastGrade().number())
                .bind("questionVersion", questionVersion)
                .bind("reviews", state.reviews())
                .bind("lapses", state.lapses())
                .execute();
    }

    static void delete(Handle handle, long person, long card) {
        handle.createUpdate("DELETE FROM card_state WHERE person_id = :person AND card_id = :card")
                .bind("person", person)
                .bind("card", card)
                .execute();
    }

    private static CardState state(ResultSet row) throws SQLException {
        return new CardState(
                Phase.valueOf(row.getString("phase")),
                row.getInt("step"),
                new Memory(row.getDouble("stability"), row.getDouble("difficulty")),
                Instant.ofEpochMilli(row.getLong("due_at")),
                Instant.ofEpochMilli(row.getLong("last_review_at")),
                Grade.of(row.getInt("last_grade")),
                row.getInt("reviews"),
                row.getInt("lapses"));
    }
}
