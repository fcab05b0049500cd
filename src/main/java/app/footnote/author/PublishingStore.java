package app.footnote.author;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** The rows of publishing that is going on. */
final class PublishingStore {
    private PublishingStore() {}

    /**
     * Publishing that somebody began.
     *
     * @param slug the set's name in addresses
     */
    record Begun(long set, String slug, long person, String note, String reason) {}

    static void upsert(Handle handle, Begun begun) {
        handle.createUpdate("""
            INSERT INTO publishing (set_id, person_id, note, reason) VALUES (:set, :person, :note, :reason)
            ON CONFLICT (set_id) DO UPDATE SET person_id = excluded.person_id, note = excluded.note,
                reason = excluded.reason\
            """)
                .bind("set", begun.set())
                .bind("person", begun.person())
                .bind("note", begun.note())
                .bind("reason", begun.reason())
                .execute();
    }

    static void delete(Handle handle, long set) {
        handle.createUpdate("DELETE FROM publishing WHERE set_id = :set")
                .bind("set", set)
                .execute();
    }

    static List<Begun> selectAll(Handle handle) {
        return handle.createQuery("""
            SELECT p.set_id, q.slug, p.person_id, p.note, p.reason
            FROM publishing p JOIN question_set q ON q.id = p.set_id ORDER BY p.set_id\
            """)
                .map((row, context) -> new Begun(
                        row.getLong("set_id"),
                        row.getString("slug"),
                        row.getLong("person_id"),
                        row.getString("note"),
                        row.getString("reason")))
                .list();
    }
}
