package app.footnote.classroom;

import java.time.Instant;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;

/** The rows of links by which another instructor comes to teach a class. */
final class ClassInvitationStore {
    private ClassInvitationStore() {}

    static void insert(Handle handle, String hash, long id, Instant expires) {
        handle.createUpdate("""
                        INSERT INTO class_invitation (token_hash, class_id, expires_at)
                        VALUES (:hash, :id, :expires)""")
                .bind("hash", hash)
                .bind("id", id)
                .bind("expires", expires.toEpochMilli())
                .execute();
    }

    /** The class that a link is for, while it works. */
    static OptionalLong selectClass(Handle handle, String hash, Instant now) {
        return handle.createQuery(
                        "SELECT class_id FROM class_invitation WHERE token_hash = :hash AND expires_at > :now")
                .bind("hash", hash)
                .bind("now", now.toEpochMilli())
                .mapTo(Long.class)
                .findOne()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    static void delete(Handle handle, String hash) {
        handle.createUpdate("DELETE FROM class_invitation WHERE token_hash = :hash")
                .bind("hash", hash)
                .execute();
    }

    static void deleteExpired(Handle handle, Instant now) {
        handle.createUpdate("DELETE FROM class_invitation WHERE expires_at <= :now")
                .bind("now", now.toEpochMilli())
                .execute();
    }
}
