package app.footnote.author;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of links by which somebody comes to write a set. */
final class SetInvitationStore {
    private SetInvitationStore() {}

    static void insert(Handle handle, String hash, long set, Instant expires) {
        handle.createUpdate("""
            INSERT INTO set_invitation (token_hash, set_id, expires_at) VALUES (:hash, :set, :expires)\
            """)
                .bind("hash", hash)
                .bind("set", set)
                .bind("expires", expires.toEpochMilli())
                .execute();
    }

    /** The set that a link is for, while it works. */
    static Optional<Long> selectSet(Handle handle, String hash, Instant now) {
        return handle.createQuery("SELECT set_id FROM set_invitation WHERE token_hash = :hash AND expires_at > :now")
                .bind("hash", hash)
                .bind("now", now.toEpochMilli())
                .mapTo(Long.class)
                .findOne();
    }

    static void delete(Handle handle, String hash) {
        handle.createUpdate("DELETE FROM set_invitation WHERE token_hash = :hash")
                .bind("hash", hash)
                .execute();
    }

    static void deleteExpired(Handle handle, Instant now) {
        handle.createUpdate("DELETE FROM set_invitation WHERE expires_at <= :now")
                .bind("now", now.toEpochMilli())
                .execute();
    }
}
