package app.footnote.response;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The rows of what people are told of changed keys. */
public final class KeyNoticeStore {
    private KeyNoticeStore() {}

    /** Tells people; nobody twice of the same change, attempt or room. */
    public static void insert(Handle handle, List<KeyNotice> notices) {
        try (PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO key_notice
                    (id, person_id, change_id, context, context_id, points_before, points_after, most)
                SELECT CAST(:id AS BIGINT), CAST(:person AS BIGINT), CAST(:change AS BIGINT), CAST(:context AS TEXT),
                    CAST(:contextId AS BIGINT), CAST(:before AS DOUBLE PRECISION), CAST(:after AS DOUBLE PRECISION),
                    CAST(:most AS DOUBLE PRECISION)
                WHERE NOT EXISTS (
                    SELECT 1 FROM key_notice WHERE person_id = :person AND change_id = :change
                        AND context = :context AND context_id = :contextId)""")) {
            for (KeyNotice notice : notices) {
                batch.bind("id", notice.id())
                        .bind("person", notice.person())
                        .bind("change", notice.change())
                        .bind("context", notice.context().code())
                        .bind("contextId", notice.contextId())
                        .bind("before", notice.before())
                        .bind("after", notice.after())
                        .bind("most", notice.most())
                        .add();
            }
            batch.execute();
        }
    }

    /** What somebody is told and has not closed, the last first. */
    static List<KeyNotice> selectOpen(Handle handle, long person, int most) {
        return handle.createQuery("""
                        SELECT * FROM key_notice WHERE person_id = :person AND closed_at IS NULL
                        ORDER BY id DESC LIMIT :most""")
                .bind("person", person)
                .bind("most", most)
                .map((row, context) -> notice(row))
                .list();
    }

    static Optional<KeyNotice> select(Handle handle, long person, long id) {
        return handle.createQuery("SELECT * FROM key_notice WHERE id = :id AND person_id = :person")
                .bind("id", id)
                .bind("person", person)
                .map((row, context) -> notice(row))
                .findOne();
    }

    static void updateClosed(Handle handle, long id, Instant now) {
        handle.createUpdate("UPDATE key_notice SET closed_at = :now WHERE id = :id AND closed_at IS NULL")
                .bind("id", id)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    private static KeyNotice notice(ResultSet row) throws SQLException {
        return new KeyNotice(
                row.getLong("id"),
                row.getLong("person_id"),
                row.getLong("change_id"),
                Context.valueOf(row.getString("context").toUpperCase(Locale.ROOT)),
                row.getLong("context_id"),
                points(row, "points_before"),
                points(row, "points_after"),
                points(row, "most"));
    }

    private static @Nullable Double points(ResultSet row, String column) throws SQLException {
        double points = row.getDouble(column);
        return row.wasNull() ? null : Double.valueOf(points);
    }
}
