package app.footnote.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;

/** The rows of points that were given or taken by hand. */
final class AdjustmentStore {
    private AdjustmentStore() {}

    static void insert(Handle handle, long id, long attempt, Adjustment adjustment, long by) {
        handle.createUpdate("""
            INSERT INTO attempt_adjustment
                (id, attempt_id, position, points, reason, adjusted_at, adjusted_by)
            VALUES (:id, :attempt, :position, :points, :reason, :at, :by)\
            """)
                .bind("id", id)
                .bind("attempt", attempt)
                .bind(
                        "position",
                        adjustment.position().isPresent()
                                ? Integer.valueOf(adjustment.position().getAsInt())
                                : null)
                .bind("points", adjustment.points())
                .bind("reason", adjustment.reason())
                .bind("at", adjustment.at().toEpochMilli())
                .bind("by", by)
                .execute();
    }

    /** Those of an attempt, the first first. */
    static List<Adjustment> select(Handle handle, long attempt) {
        return handle.createQuery("""
            SELECT position, points, reason, adjusted_at FROM attempt_adjustment
            WHERE attempt_id = :attempt ORDER BY id\
            """)
                .bind("attempt", attempt)
                .map((row, context) -> adjustment(row))
                .list();
    }

    /** Those of some attempts, the first first, by the attempt; attempts without any are missing. */
    static Map<Long, List<Adjustment>> selectOf(Handle handle, List<Long> attempts) {
        Map<Long, List<Adjustment>> adjustments = new HashMap<>();
        handle.createQuery("""
            SELECT position, points, reason, adjusted_at, attempt_id FROM attempt_adjustment
            WHERE attempt_id IN (<attempts>) ORDER BY id\
            """)
                .bindList("attempts", attempts)
                .map((row, context) -> adjustments
                        .computeIfAbsent(row.getLong(5), attempt -> new ArrayList<>())
                        .add(adjustment(row)))
                .list();
        return adjustments;
    }

    private static Adjustment adjustment(ResultSet row) throws SQLException {
        int position = row.getInt(1);
        return new Adjustment(
                row.wasNull() ? OptionalInt.empty() : OptionalInt.of(position),
                row.getDouble(2),
                row.getString(3),
                Instant.ofEpochMilli(row.getLong(4)));
    }
}
