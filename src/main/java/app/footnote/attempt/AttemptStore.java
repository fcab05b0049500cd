package app.footnote.attempt;

import app.footnote.db.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of attempts. */
final class AttemptStore {
    private static final String ROW = """
        SELECT id, assignment_id, person_id, set_version_id, started_at, ends_at, reached, submitted_at,
            submitted_by, score
        FROM attempt
        """;

    private AttemptStore() {}

    static void insert(Handle handle, Attempt row, List<Item> items) {
        handle.createUpdate("""
            INSERT INTO attempt
                (id, assignment_id, person_id, set_version_id, items, started_at, ends_at, reached)
            VALUES (:id, :assignment, :person, :version, :items, :started, :ends, 1)\
            """)
                .bind("id", row.id())
                .bind("assignment", row.assignment())
                .bind("person", row.person())
                .bind("version", row.setVersion())
                .bind("items", Json.write(items))
                .bind("started", row.startedAt().toEpochMilli())
                .bind("ends", millis(row.endsAt()))
                .execute();
    }

    static Optional<Attempt> select(Handle handle, long id) {
        return handle.createQuery(ROW + "WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> row(row))
                .findOne();
    }

    static List<Item> selectItems(Handle handle, long id) {
        return handle.createQuery("SELECT items FROM attempt WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> List.of(Json.read(row.getString("items"), Item[].class)))
                .one();
    }

    /** Somebody's attempts at an assignment, the first first. */
    static List<Attempt> selectOfPerson(Handle handle, long assignment, long person) {
        return handle.createQuery(ROW + "WHERE assignment_id = :assignment AND person_id = :person ORDER BY id")
                .bind("assignment", assignment)
                .bind("person", person)
                .map((row, context) -> row(row))
                .list();
    }

    /** All of somebody's attempts, the first first. */
    static List<Attempt> selectAllOfPerson(Handle handle, long person) {
        return handle.createQuery(ROW + "WHERE person_id = :person ORDER BY id")
                .bind("person", person)
                .map((row, context) -> row(row))
                .list();
    }

    /** All attempts at an assignment, the first first. */
    static List<Attempt> selectOfAssignment(Handle handle, long assignment) {
        return handle.createQuery(ROW + "WHERE assignment_id = :assignment ORDER BY id")
                .bind("assignment", assignment)
                .map((row, context) -> row(row))
                .list();
    }

    /** Those at an assignment that are under way. */
    static List<Attempt> selectRunning(Handle handle, long assignment) {
        return handle.createQuery(ROW + "WHERE assignment_id = :assignment AND submitted_at IS NULL ORDER BY id")
                .bind("assignment", assignment)
                .map((row, context) -> row(row))
                .list();
    }

    /** Those under way that should have ended by then, apart from time that is given back. */
    static List<Attempt> selectEnded(Handle handle, Instant now, int most) {
        return handle.createQuery(ROW + "WHERE submitted_at IS NULL AND ends_at <= :now ORDER BY ends_at LIMIT :most")
                .bind("now", now.toEpochMilli())
                .bind("most", most)
                .map((row, context) -> row(row))
                .list();
    }

    static void updateEnd(Handle handle, long id, Optional<Instant> end) {
        handle.createUpdate("UPDATE attempt SET ends_at = :end WHERE id = :id")
                .bind("id", id)
                .bind("end", millis(end))
                .execute();
    }

    static void updateReached(Handle handle, long id, int position) {
        handle.createUpdate("UPDATE attempt SET reached = :position WHERE id = :id AND reached < :position")
                .bind("id", id)
                .bind("position", position)
                .execute();
    }

    static void updateSubmitted(Handle handle, long id, Instant now, Submitter by, double score) {
        handle.createUpdate("""
            UPDATE attempt SET submitted_at = :now, submitted_by = :by, score = :score
            WHERE id = :id\
            """)
                .bind("id", id)
                .bind("now", now.toEpochMilli())
                .bind("by", by.code())
                .bind("score", score)
                .execute();
    }

    static void updateScore(Handle handle, long id, double score) {
        handle.createUpdate("UPDATE attempt SET score = :score WHERE id = :id")
                .bind("id", id)
                .bind("score", score)
                .execute();
    }

    static Attempt row(ResultSet row) throws SQLException {
        double score = row.getDouble("score");
        OptionalDouble scored = row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(score);
        String by = row.getString("submitted_by");
        return new Attempt(
                row.getLong("id"),
                row.getLong("assignment_id"),
                row.getLong("person_id"),
                row.getLong("set_version_id"),
                Instant.ofEpochMilli(row.getLong("started_at")),
                instant(row, "ends_at"),
                row.getInt("reached"),
                instant(row, "submitted_at"),
                by == null ? null : Submitter.valueOf(by.toUpperCase(Locale.ROOT)),
                scored);
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    private static @Nullable Long millis(Optional<Instant> instant) {
        return instant.map(Instant::toEpochMilli).orElse(null);
    }
}
