package app.footnote.account;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of people and of the tokens that their browsers hold. */
final class GuestStore {
    private GuestStore() {}

    static void insertPerson(Handle handle, long id, boolean guest, Instant now) {
        handle.createUpdate("INSERT INTO person (id, guest, created_at) VALUES (:id, :guest, :now)")
                .bind("id", id)
                .bind("guest", guest)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    static void insertToken(Handle handle, String hash, long person, Instant now) {
        handle.createUpdate("""
                        INSERT INTO sign_in_token (token_hash, person_id, created_at, last_used_at)
                        VALUES (:hash, :person, :now, :now)""")
                .bind("hash", hash)
                .bind("person", person)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    static Optional<Long> selectPerson(Handle handle, String hash) {
        return handle.createQuery("SELECT person_id FROM sign_in_token WHERE token_hash = :hash")
                .bind("hash", hash)
                .mapTo(Long.class)
                .findOne();
    }

    static void deleteToken(Handle handle, String hash) {
        handle.createUpdate("DELETE FROM sign_in_token WHERE token_hash = :hash")
                .bind("hash", hash)
                .execute();
    }
}
