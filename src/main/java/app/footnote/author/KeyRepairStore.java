package app.footnote.author;

import app.footnote.author.KeyRepair.Changed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of how far repairs of keys have come. */
final class KeyRepairStore {
    private KeyRepairStore() {}

    static void insert(Handle handle, KeyRepair repair) {
        handle.createUpdate("""
                        INSERT INTO key_repair (change_id, step, position, done, total, responses, attempts, rooms,
                            reviews, begun_at)
                        VALUES (:change, 0, 0, 0, 0, 0, 0, 0, 0, :begun)""")
                .bind("change", repair.change())
                .bind("begun", repair.begunAt().toEpochMilli())
                .execute();
    }

    static void update(Handle handle, KeyRepair repair) {
        Instant ended = repair.endedAt();
        handle.createUpdate("""
                        UPDATE key_repair SET step = :step, position = :position, done = :done, total = :total,
                            responses = :responses, attempts = :attempts, rooms = :rooms, reviews = :reviews,
                            ended_at = :ended
                        WHERE change_id = :change""")
                .bind("change", repair.change())
                .bind("step", repair.step())
                .bind("position", repair.position())
                .bind("done", repair.done())
                .bind("total", repair.total())
                .bind("responses", repair.changed().responses())
                .bind("attempts", repair.changed().attempts())
                .bind("rooms", repair.changed().rooms())
                .bind("reviews", repair.changed().reviews())
                .bind("ended", ended == null ? null : Long.valueOf(ended.toEpochMilli()))
                .execute();
    }

    static Optional<KeyRepair> select(Handle handle, long change) {
        return handle.createQuery("SELECT * FROM key_repair WHERE change_id = :change")
                .bind("change", change)
                .map((row, context) -> repair(row))
                .findOne();
    }

    /** Those of a set by their changes. */
    static Map<Long, KeyRepair> selectOfSet(Handle handle, long set) {
        Map<Long, KeyRepair> repairs = new HashMap<>();
        handle.createQuery("""
                        SELECT r.* FROM key_change c JOIN key_repair r ON r.change_id = c.id
                        WHERE c.set_id = :set""")
                .bind("set", set)
                .map((row, context) -> repairs.put(row.getLong("change_id"), repair(row)))
                .list();
        return repairs;
    }

    /** The changes whose repairs have not ended, the first first. */
    static List<Long> selectRunning(Handle handle) {
        return handle.createQuery("SELECT change_id FROM key_repair WHERE ended_at IS NULL ORDER BY change_id")
                .mapTo(Long.class)
                .list();
    }

    private static KeyRepair repair(ResultSet row) throws SQLException {
        long ended = row.getLong("ended_at");
        Instant endedAt = row.wasNull() ? null : Instant.ofEpochMilli(ended);
        return new KeyRepair(
                row.getLong("change_id"),
                row.getInt("step"),
                row.getLong("position"),
                row.getInt("done"),
                row.getInt("total"),
                new Changed(
                        row.getInt("responses"), row.getInt("attempts"), row.getInt("rooms"), row.getInt("reviews")),
                Instant.ofEpochMilli(row.getLong("begun_at")),
                endedAt);
    }
}
