package app.footnote.study.statistics;

import app.footnote.db.Json;
import app.footnote.grading.Given;
import app.footnote.study.CardAge;
import app.footnote.study.memory.Grade;
import app.footnote.study.memory.Memory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** All that was reviewed of one card. */
final class CardHistoryStore {
    private CardHistoryStore() {}

    /**
     * A review with its answer.
     *
     * @param before the memory until then, or null for a new card
     * @param tookMillis or null where nobody knows
     */
    record Reviewed(
            long questionVersion,
            long seed,
            Given given,
            @Nullable Long tookMillis,
            Grade grade,
            @Nullable CardAge age,
            Instant at,
            @Nullable Memory before,
            Memory after,
            Instant due) {}

    /** In their order. */
    static List<Reviewed> select(Handle handle, long person, long card) {
        return handle.createQuery("""
                        SELECT v.*, r.question_version_id, r.seed, r.given, r.took_ms
                        FROM response r JOIN review v ON v.response_id = r.id
                        WHERE r.person_id = :person AND r.card_id = :card
                        ORDER BY r.id""")
                .bind("person", person)
                .bind("card", card)
                .map((row, context) -> reviewed(row))
                .list();
    }

    /** The id of the set that a card belongs to. */
    static Optional<Long> selectSet(Handle handle, long card) {
        return handle.createQuery("SELECT set_id FROM card WHERE id = :card")
                .bind("card", card)
                .mapTo(Long.class)
                .findOne();
    }

    /** The question versions with which cards were asked the last time, by card. */
    static Map<Long, Long> selectLastQuestions(Handle handle, long person, List<Long> cards) {
        return handle
                .createQuery("""
                        SELECT card_id, last_question_version_id FROM card_state
                        WHERE person_id = :person AND card_id IN (<cards>)""")
                .bind("person", person)
                .bindList("cards", cards)
                .map((row, context) -> Map.entry(row.getLong("card_id"), row.getLong("last_question_version_id")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Reviewed reviewed(ResultSet row) throws SQLException {
        long took = row.getLong("took_ms");
        Long timed = row.wasNull() ? null : Long.valueOf(took);
        double stability = row.getDouble("stability_before");
        Memory before = row.wasNull() ? null : new Memory(stability, row.getDouble("difficulty_before"));
        String age = row.getString("age");
        return new Reviewed(
                row.getLong("question_version_id"),
                row.getLong("seed"),
                Json.read(row.getString("given"), Given.class),
                timed,
                Grade.of(row.getInt("grade")),
                age == null ? null : CardAge.valueOf(age),
                Instant.ofEpochMilli(row.getLong("reviewed_at")),
                before,
                new Memory(row.getDouble("stability_after"), row.getDouble("difficulty_after")),
                Instant.ofEpochMilli(row.getLong("due_after")));
    }
}
