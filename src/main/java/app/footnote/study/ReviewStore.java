package app.footnote.study;

import app.footnote.study.fit.ReviewLog;
import app.footnote.study.memory.Grade;
import app.footnote.study.memory.Memory;
import app.footnote.study.memory.StudyDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.jspecify.annotations.Nullable;

/** The rows of reviews. */
final class ReviewStore {
    private static final int DELETED_AT_ONCE = 500;

    private ReviewStore() {}

    static void insert(Handle handle, Review review, ReviewPlace place) {
        Memory before = review.before();
        handle.createUpdate("""
            INSERT INTO review
                (response_id, grade, reviewed_at, stability_before, difficulty_before,
                 stability_after, difficulty_after, due_after, studied_on, hour, age)
            VALUES (:response, :grade, :at, :stabilityBefore, :difficultyBefore,
                 :stability, :difficulty, :due, :day, :hour, :age)\
            """)
                .bind("response", review.response())
                .bind("grade", review.grade().number())
                .bind("at", review.at().toEpochMilli())
                .bind("stabilityBefore", before == null ? null : Double.valueOf(before.stability()))
                .bind("difficultyBefore", before == null ? null : Double.valueOf(before.difficulty()))
                .bind("stability", review.after().stability())
                .bind("difficulty", review.after().difficulty())
                .bind("due", review.due().toEpochMilli())
                .bind("day", place.day().toEpochDay())
                .bind("hour", place.hour())
                .bind("age", place.age().name())
                .execute();
    }

    /** A learner's reviews of some cards, those of each in their order. */
    static List<Review> selectOfCards(Handle handle, long person, List<Long> cards) {
        return handle.createQuery("""
            SELECT v.*, r.card_id
            FROM response r JOIN review v ON v.response_id = r.id
            WHERE r.person_id = :person AND r.card_id IN (<cards>)
            ORDER BY r.card_id, r.id\
            """)
                .bind("person", person)
                .bindList("cards", cards)
                .map((row, context) -> review(row))
                .list();
    }

    /** All of a learner's reviews. */
    static ReviewLog selectLog(Handle handle, long person, StudyDays days) {
        ReviewLog.Builder builder = new ReviewLog.Builder();
        Map<Long, Integer> numbers = new HashMap<>();
        handle.createQuery("""
            SELECT r.card_id, v.reviewed_at, v.grade
            FROM response r JOIN review v ON v.response_id = r.id
            WHERE r.person_id = :person
            ORDER BY v.response_id\
            """)
                .bind("person", person)
                .map((row, context) -> builder.add(
                        numbers.computeIfAbsent(row.getLong("card_id"), card -> numbers.size()),
                        Instant.ofEpochMilli(row.getLong("reviewed_at")),
                        row.getInt("grade")))
                .forEach(added -> {});
        return builder.build(days);
    }

    /** When each review of a card made it due, by the response. */
    static Map<Long, Instant> selectDue(Handle handle, long person, long card) {
        return handle
                .createQuery("""
                    SELECT v.response_id, v.due_after
                    FROM response r JOIN review v ON v.response_id = r.id
                    WHERE r.person_id = :person AND r.card_id = :card\
                    """)
                .bind("person", person)
                .bind("card", card)
                .map((row, context) ->
                        Map.entry(row.getLong("response_id"), Instant.ofEpochMilli(row.getLong("due_after"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A learner's reviews of a card, the last first. */
    static List<Review> selectOfCard(Handle handle, long person, long card) {
        return handle.createQuery("""
            SELECT v.*, r.card_id
            FROM response r JOIN review v ON v.response_id = r.id
            WHERE r.person_id = :person AND r.card_id = :card
            ORDER BY r.id DESC\
            """)
                .bind("person", person)
                .bind("card", card)
                .map((row, context) -> review(row))
                .list();
    }

    static void deleteOfCard(Handle handle, long person, long card) {
        handle.createUpdate("""
            DELETE FROM review
            WHERE response_id IN
                (SELECT id FROM response WHERE person_id = :person AND card_id = :card)\
            """).bind("person", person).bind("card", card).execute();
    }

    /** A person's reviews, in their order. */
    static ResultIterable<Map<String, Object>> selectForExport(Handle handle, long person) {
        return handle.createQuery("""
            SELECT r.id AS response_id, r.card_id, v.grade, v.reviewed_at, v.stability_after,
                v.difficulty_after, v.due_after
            FROM response r JOIN review v ON v.response_id = r.id
            WHERE r.person_id = :person
            ORDER BY r.id\
            """).bind("person", person).map((row, context) -> {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("response_id", row.getLong("response_id"));
            values.put("card_id", row.getLong("card_id"));
            values.put("grade", row.getInt("grade"));
            values.put(
                    "reviewed_at",
                    Instant.ofEpochMilli(row.getLong("reviewed_at")).toString());
            values.put("stability_after", row.getDouble("stability_after"));
            values.put("difficulty_after", row.getDouble("difficulty_after"));
            values.put(
                    "due_after", Instant.ofEpochMilli(row.getLong("due_after")).toString());
            return values;
        });
    }

    /** Deletes some of a person's reviews, and gives whether none is left. */
    static boolean deleteSome(Handle handle, long person) {
        return handle.createUpdate("""
            DELETE FROM review WHERE response_id IN (
                SELECT v.response_id FROM response r JOIN review v ON v.response_id = r.id
                WHERE r.person_id = :person LIMIT :most)\
            """)
                        .bind("person", person)
                        .bind("most", DELETED_AT_ONCE)
                        .execute()
                < DELETED_AT_ONCE;
    }

    private static Review review(ResultSet row) throws SQLException {
        return new Review(
                row.getLong("response_id"),
                row.getLong("card_id"),
                Grade.of(row.getInt("grade")),
                Instant.ofEpochMilli(row.getLong("reviewed_at")),
                before(row),
                new Memory(row.getDouble("stability_after"), row.getDouble("difficulty_after")),
                Instant.ofEpochMilli(row.getLong("due_after")));
    }

    private static @Nullable Memory before(ResultSet row) throws SQLException {
        double stability = row.getDouble("stability_before");
        return row.wasNull() ? null : new Memory(stability, row.getDouble("difficulty_before"));
    }
}
