package app.footnote.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of links that work once. */
final class LinkStore {
    private LinkStore() {}

    static void insert(Handle handle, String hash, Link link, OptionalLong madeBy, Instant now) {
        handle.createUpdate("""
                        INSERT INTO link (link_hash, purpose, person_id, role, made_by, created_at, expires_at)
                        VALUES (:hash, :purpose, :person, :role, :madeBy, :now, :expires)""")
                .bind("hash", hash)
                .bind("purpose", link.purpose().name())
                .bind("person", orNull(link.person()))
                .bind("role", link.role().name())
                .bind("madeBy", orNull(madeBy))
                .bind("now", now.toEpochMilli())
                .bind("expires", now.plus(link.purpose().lasts()).toEpochMilli())
                .execute();
    }

    static Optional<Link> select(Handle handle, String hash, Instant now) {
        return handle.createQuery("""
                        SELECT purpose, person_id, role, used_at IS NULL AND expires_at > :now AS open
                        FROM link WHERE link_hash = :hash""")
                .bind("hash", hash)
                .bind("now", now.toEpochMilli())
                .map((row, context) -> link(row))
                .findOne();
    }

    static void updateUsed(Handle handle, String hash, long person, Instant now) {
        handle.createUpdate("UPDATE link SET used_at = :now, person_id = :person WHERE link_hash = :hash")
                .bind("hash", hash)
                .bind("person", person)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    /** Makes all links to somebody's account worth nothing. */
    static void updateAllUsed(Handle handle, long person, Instant now) {
        handle.createUpdate("UPDATE link SET used_at = :now WHERE person_id = :person AND used_at IS NULL")
                .bind("person", person)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    static void deleteOpen(Handle handle, Purpose purpose) {
        handle.createUpdate("DELETE FROM link WHERE purpose = :purpose AND used_at IS NULL")
                .bind("purpose", purpose.name())
                .execute();
    }

    private static Link link(ResultSet row) throws SQLException {
        long person = row.getLong("person_id");
        OptionalLong whose = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(person);
        return new Link(
                Purpose.valueOf(row.getString("purpose")),
                whose,
                Role.valueOf(row.getString("role")),
                row.getBoolean("open"));
    }

    private static @Nullable Long orNull(OptionalLong id) {
        return id.isPresent() ? Long.valueOf(id.getAsLong()) : null;
    }
}
