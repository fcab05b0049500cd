package app.footnote.account;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The rows of who was erased. */
final class ErasureStore {
    private ErasureStore() {}

    /** Notes that somebody is to be forgotten; what was noted first stays. */
    static void insert(Handle handle, Erasure erasure) {
        handle.createUpdate("""
                        INSERT INTO erasure (person_id, erased_at, answers_kept) VALUES (:person, :at, :kept)
                        ON CONFLICT (person_id) DO NOTHING""")
                .bind("person", erasure.person())
                .bind("at", erasure.at().toEpochMilli())
                .bind("kept", erasure.answersKept())
                .execute();
    }

    static void updateDone(Handle handle, long person, Instant now) {
        handle.createUpdate("UPDATE erasure SET done_at = :now WHERE person_id = :person")
                .bind("now", now.toEpochMilli())
                .bind("person", person)
                .execute();
    }

    static List<Erasure> selectAll(Handle handle) {
        return select(handle, "SELECT * FROM erasure ORDER BY person_id");
    }

    static List<Erasure> selectOpen(Handle handle) {
        return select(handle, "SELECT * FROM erasure WHERE done_at IS NULL ORDER BY person_id");
    }

    private static List<Erasure> select(Handle handle, String query) {
        return handle.createQuery(query)
                .map((row, context) -> new Erasure(
                        row.getLong("person_id"),
                        Instant.ofEpochMilli(row.getLong("erased_at")),
                        row.getBoolean("answers_kept")))
                .list();
    }

    /** What remains of somebody whose answers are kept: neither a guest nor anybody with an account. */
    static void updateAnonymous(Handle handle, long person) {
        handle.createUpdate("UPDATE person SET guest = :guest WHERE id = :person")
                .bind("guest", false)
                .bind("person", person)
                .execute();
    }

    static void deletePerson(Handle handle, long person) {
        handle.createUpdate("DELETE FROM person WHERE id = :person")
                .bind("person", person)
                .execute();
    }
}
