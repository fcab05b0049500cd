package app.footnote.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of what was given from one person to another. */
final class ClaimStore {
    private ClaimStore() {}

    /** Offers it; what was offered before stays as it is. */
    static void insert(Handle handle, Claim claim) {
        handle.createUpdate("""
                        INSERT INTO claim (id, from_person_id, to_person_id, merge_by, offered_at, folded)
                        VALUES (:id, :from, :to, :by, :at, :folded)
                        ON CONFLICT (from_person_id, to_person_id) DO NOTHING""")
                .bind("id", claim.id())
                .bind("from", claim.from())
                .bind("to", claim.to())
                .bind("by", claim.mergedBy().orElse(null))
                .bind("at", claim.offeredAt().toEpochMilli())
                .bind("folded", true)
                .execute();
    }

    static Optional<Claim> select(Handle handle, long from, long to) {
        return handle.createQuery("SELECT * FROM claim WHERE from_person_id = :from AND to_person_id = :to")
                .bind("from", from)
                .bind("to", to)
                .map((row, context) -> claim(row))
                .findOne();
    }

    static Optional<Claim> select(Handle handle, long id) {
        return handle.createQuery("SELECT * FROM claim WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> claim(row))
                .findOne();
    }

    /** What is offered or was given to somebody, the last first. */
    static List<Claim> selectTo(Handle handle, long to) {
        return handle.createQuery("SELECT * FROM claim WHERE to_person_id = :to ORDER BY id DESC")
                .bind("to", to)
                .map((row, context) -> claim(row))
                .list();
    }

    /** Those whose cards were not folded anew to the end. */
    static List<Claim> selectUnfolded(Handle handle) {
        return handle.createQuery("SELECT * FROM claim WHERE NOT folded ORDER BY id")
                .map((row, context) -> claim(row))
                .list();
    }

    /** Those made before then, whether or not they were moved. */
    static List<Claim> selectOlder(Handle handle, Instant then) {
        return handle.createQuery("SELECT * FROM claim WHERE COALESCE(moved_at, offered_at) < :then ORDER BY id")
                .bind("then", then.toEpochMilli())
                .map((row, context) -> claim(row))
                .list();
    }

    /** Notes that the rows were moved, or put back, and that the cards are still to be folded. */
    static void updateMoved(Handle handle, long id, @Nullable Instant when) {
        handle.createUpdate("UPDATE claim SET moved_at = :when, folded = :folded WHERE id = :id")
                .bind("when", when == null ? null : Long.valueOf(when.toEpochMilli()))
                .bind("folded", false)
                .bind("id", id)
                .execute();
    }

    static void updateFolded(Handle handle, long id) {
        handle.createUpdate("UPDATE claim SET folded = :folded WHERE id = :id")
                .bind("folded", true)
                .bind("id", id)
                .execute();
    }

    static void deleteItems(Handle handle, long id) {
        handle.createUpdate("DELETE FROM claim_item WHERE claim_id = :id")
                .bind("id", id)
                .execute();
    }

    static void delete(Handle handle, long id) {
        handle.createUpdate("DELETE FROM claim WHERE id = :id").bind("id", id).execute();
    }

    /** How many rows of a kind were moved. */
    static int countItems(Handle handle, long id, String kind) {
        return handle.createQuery("SELECT COUNT(*) FROM claim_item WHERE claim_id = :id AND kind = :kind")
                .bind("id", id)
                .bind("kind", kind)
                .mapTo(int.class)
                .one();
    }

    private static Claim claim(ResultSet row) throws SQLException {
        long by = row.getLong("merge_by");
        Optional<Long> mergedBy = row.wasNull() ? Optional.empty() : Optional.of(by);
        long moved = row.getLong("moved_at");
        Optional<Instant> movedAt = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(moved));
        return new Claim(
                row.getLong("id"),
                row.getLong("from_person_id"),
                row.getLong("to_person_id"),
                mergedBy,
                Instant.ofEpochMilli(row.getLong("offered_at")),
                movedAt);
    }
}
