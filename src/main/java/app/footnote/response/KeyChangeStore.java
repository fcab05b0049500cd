package app.footnote.response;

import app.footnote.db.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of key changes. */
final class KeyChangeStore {
    private KeyChangeStore() {}

    static void insert(Handle handle, KeyChange change) {
        handle.createUpdate("""
                        INSERT INTO key_change (id, set_id, question_id, body, reason, person_id, changed_at, takes_back)
                        VALUES (:id, :set, :question, :body, :reason, :person, :at, :takesBack)""")
                .bind("id", change.id())
                .bind("set", change.set())
                .bind("question", change.question())
                .bind("body", Json.write(change.repair()))
                .bind("reason", change.reason())
                .bind("person", change.person())
                .bind("at", change.at().toEpochMilli())
                .bind("takesBack", change.repair() instanceof Repair.TakeBack back ? Long.valueOf(back.change()) : null)
                .execute();
        try (PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO key_change_version (change_id, question_version_id) VALUES (:change, :version)""")) {
            change.versions()
                    .forEach(version -> batch.bind("change", change.id())
                            .bind("version", version)
                            .add());
            batch.execute();
        }
    }

    /** All in their order. */
    static List<KeyChange> selectAll(Handle handle) {
        Map<Long, List<Long>> versions = new HashMap<>();
        handle.createQuery("SELECT change_id, question_version_id FROM key_change_version")
                .map((row, context) -> versions.computeIfAbsent(row.getLong(1), change -> new ArrayList<>())
                        .add(row.getLong(2)))
                .list();
        return handle.createQuery("SELECT * FROM key_change ORDER BY id")
                .map((row, context) -> change(row, versions.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    /** The id of the last one; 0 where there is none. */
    static long selectLast(Handle handle) {
        return handle.createQuery("SELECT COALESCE(MAX(id), 0) FROM key_change")
                .mapTo(Long.class)
                .one();
    }

    /** Says of those that somebody made that nobody in particular did. */
    static void updateByNobody(Handle handle, long person) {
        handle.createUpdate("UPDATE key_change SET person_id = NULL WHERE person_id = :person")
                .bind("person", person)
                .execute();
    }

    private static KeyChange change(ResultSet row, List<Long> versions) throws SQLException {
        long person = row.getLong("person_id");
        Long by = row.wasNull() ? null : Long.valueOf(person);
        return new KeyChange(
                row.getLong("id"),
                row.getLong("set_id"),
                row.getLong("question_id"),
                versions,
                Json.read(row.getString("body"), Repair.class),
                row.getString("reason"),
                by,
                Instant.ofEpochMilli(row.getLong("changed_at")));
    }
}
