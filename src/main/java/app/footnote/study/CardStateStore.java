package app.footnote.study;

import app.footnote.study.memory.CardState;
import app.footnote.study.memory.Grade;
import app.footnote.study.memory.Memory;
import app.footnote.study.memory.Phase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
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

    /** The states of a learner's cards of a set by their ids. */
    static Map<Long, CardState> selectStates(Handle handle, long person, long set) {
        return handle
                .createQuery("SELECT * FROM card_state WHERE person_id = :person AND set_id = :set")
                .bind("person", person)
                .bind("set", set)
                .map((row, context) -> Map.entry(row.getLong("card_id"), state(row)))
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

    /** The learner's card and what it was asked with the last time. */
    static Optional<Held> selectHeld(Handle handle, long person, long card) {
        return handle.createQuery("""
                        SELECT s.*, v.question_id
                        FROM card_state s JOIN question_version v ON v.id = s.last_question_version_id
                        WHERE s.person_id = :person AND s.card_id = :card""")
                .bind("person", person)
                .bind("card", card)
                .map((row, context) -> new Held(state(row), row.getLong("question_id")))
                .findOne();
    }

    /** Those of a session's cards that the learner has answered. */
    static Map<Long, CardState> selectOfSession(Handle handle, long person, long session) {
        return handle
                .createQuery("""
                        SELECT s.*
                        FROM (SELECT DISTINCT card_id FROM study_turn WHERE session_id = :session) t
                            JOIN card_state s ON s.person_id = :person AND s.card_id = t.card_id""")
                .bind("person", person)
                .bind("session", session)
                .map((row, context) -> Map.entry(row.getLong("card_id"), state(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The learner's cards that were forgotten at least so often. */
    static List<Long> selectLapsed(Handle handle, long person, int lapses) {
        return handle.createQuery("SELECT card_id FROM card_state WHERE person_id = :person AND lapses >= :lapses")
                .bind("person", person)
                .bind("lapses", lapses)
                .mapTo(Long.class)
                .list();
    }

    /** Moves a card to another moment. */
    static void updateDue(Handle handle, long person, long card, Instant due) {
        handle.createUpdate("UPDATE card_state SET due_at = :due WHERE person_id = :person AND card_id = :card")
                .bind("person", person)
                .bind("card", card)
                .bind("due", due.toEpochMilli())
                .execute();
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

    /** How many reviews a person's cards had. */
    static int countReviews(Handle handle, long person) {
        return handle.createQuery("SELECT COALESCE(SUM(reviews), 0) FROM card_state WHERE person_id = :person")
                .bind("person", person)
                .mapTo(int.class)
                .one();
    }

    static CardState state(ResultSet row) throws SQLException {
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
