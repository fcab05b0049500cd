package app.footnote.classroom;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of codes by which people without an account are given their own accommodations. */
final class PrivateCodeStore {
    private PrivateCodeStore() {}

    static Optional<String> select(Handle handle, long person) {
        return handle.createQuery("SELECT code FROM private_code WHERE person_id = :person ORDER BY code LIMIT 1")
                .bind("person", person)
                .mapTo(String.class)
                .findOne();
    }

    /** Whose code it is. */
    static Optional<Long> selectPerson(Handle handle, String code) {
        return handle.createQuery("SELECT person_id FROM private_code WHERE code = :code")
                .bind("code", code)
                .mapTo(Long.class)
                .findOne();
    }

    static void insert(Handle handle, String code, long person) {
        handle.createUpdate("INSERT INTO private_code (code, person_id) VALUES (:code, :person)")
                .bind("code", code)
                .bind("person", person)
                .execute();
    }

    static void deleteOf(Handle handle, long person) {
        handle.createUpdate("DELETE FROM private_code WHERE person_id = :person")
                .bind("person", person)
                .execute();
    }
}
