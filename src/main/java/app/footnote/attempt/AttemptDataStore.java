package app.footnote.attempt;

import app.footnote.db.Json;
import app.footnote.grading.Given;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;

/** The statements for what is known about somebody through their attempts. */
final class AttemptDataStore {
    private AttemptDataStore() {}

    static ResultIterable<Map<String, Object>> selectSaves(Handle handle, long person) {
        return handle.createQuery("""
            SELECT s.attempt_id, s.position, s.given, s.received_at, s.late
            FROM attempt a JOIN attempt_save s ON s.attempt_id = a.id
            WHERE a.person_id = :person ORDER BY s.id\
            """).bind("person", person).map((row, context) -> {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("attempt_id", row.getLong(1));
            told.put("position", row.getInt(2));
            told.put("given", row.getString(3));
            told.put("received_at", Instant.ofEpochMilli(row.getLong(4)).toString());
            told.put("late", row.getBoolean(5));
            return told;
        });
    }

    static ResultIterable<Map<String, Object>> selectEvents(Handle handle, long person) {
        return handle.createQuery("""
            SELECT e.attempt_id, e.kind, e.happened_at
            FROM attempt a JOIN attempt_event e ON e.attempt_id = a.id
            WHERE a.person_id = :person ORDER BY e.id\
            """).bind("person", person).map((row, context) -> {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("attempt_id", row.getLong(1));
            told.put("kind", row.getString(2));
            told.put("happened_at", Instant.ofEpochMilli(row.getLong(3)).toString());
            return told;
        });
    }

    static void updateAdjustedByNobody(Handle handle, long person) {
        handle.createUpdate("UPDATE attempt_adjustment SET adjusted_by = NULL WHERE adjusted_by = :person")
                .bind("person", person)
                .execute();
    }

    static void updateAcceptedByNobody(Handle handle, long person) {
        handle.createUpdate("UPDATE attempt_acceptance SET accepted_by = NULL WHERE accepted_by = :person")
                .bind("person", person)
                .execute();
    }

    static void deleteEvents(Handle handle, long person) {
        handle.createUpdate("""
            DELETE FROM attempt_event
            WHERE attempt_id IN (SELECT id FROM attempt WHERE person_id = :person)\
            """).bind("person", person).execute();
    }

    /** Takes away what devices called themselves and their saves, and words that were typed. */
    static void updateAnonymous(Handle handle, long person) {
        handle.createUpdate("""
            UPDATE attempt_save SET own_id = NULL, device = '',
                given = CASE WHEN given LIKE '%"typed"%' THEN :nothing ELSE given END
            WHERE attempt_id IN (SELECT id FROM attempt WHERE person_id = :person)\
            """)
                .bind("person", person)
                .bind("nothing", Json.write(new Given.Typed("")))
                .execute();
    }

    /** Deletes what was saved in the first of a person's attempts, as many as are deleted in one go. */
    static void deleteSavesOfFirst(Handle handle, long person, int attempts) {
        handle.createUpdate("""
            DELETE FROM attempt_save WHERE attempt_id IN
                (SELECT id FROM attempt WHERE person_id = :person ORDER BY id LIMIT :attempts)\
            """)
                .bind("person", person)
                .bind("attempts", attempts)
                .execute();
    }
}
