package app.footnote.attempt;

import app.footnote.db.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of assignments and of what is other than their rules for some. */
final class AssignmentStore {
    private static final String ROW = """
        SELECT a.*, c.name AS class_name, c.time_zone FROM assignment a JOIN class c ON c.id = a.class_id
        """;

    private AssignmentStore() {}

    /** An assignment with its rules as they are stored. */
    record Row(
            long id,
            long schoolClass,
            long set,
            OptionalLong setVersion,
            String title,
            String rules,
            long rulesId,
            Instant createdAt,
            boolean archived,
            String className,
            String zone) {}

    static void insert(
            Handle handle,
            long id,
            long schoolClass,
            long set,
            OptionalLong setVersion,
            String title,
            String rules,
            long rulesId,
            Instant now) {
        handle.createUpdate("""
            INSERT INTO assignment
                (id, class_id, set_id, set_version_id, title, rules, rules_id, created_at)
            VALUES (:id, :class, :set, :version, :title, :rules, :rulesId, :now)\
            """)
                .bind("id", id)
                .bind("class", schoolClass)
                .bind("set", set)
                .bind("version", boxed(setVersion))
                .bind("title", title)
                .bind("rules", rules)
                .bind("rulesId", rulesId)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    static void update(Handle handle, long id, OptionalLong setVersion, String title, String rules, long rulesId) {
        handle.createUpdate("""
            UPDATE assignment
            SET set_version_id = :version, title = :title, rules = :rules, rules_id = :rulesId
            WHERE id = :id\
            """)
                .bind("id", id)
                .bind("version", boxed(setVersion))
                .bind("title", title)
                .bind("rules", rules)
                .bind("rulesId", rulesId)
                .execute();
    }

    static void updateArchived(Handle handle, long id, @Nullable Instant when) {
        handle.createUpdate("UPDATE assignment SET archived_at = :when WHERE id = :id")
                .bind("id", id)
                .bind("when", when == null ? null : Long.valueOf(when.toEpochMilli()))
                .execute();
    }

    static Optional<Row> select(Handle handle, long id) {
        return handle.createQuery(ROW + "WHERE a.id = :id")
                .bind("id", id)
                .map((row, context) -> row(row))
                .findOne();
    }

    /** Those of a class, the last made first. */
    static List<Row> selectOfClass(Handle handle, long schoolClass) {
        return handle.createQuery(ROW + "WHERE a.class_id = :class ORDER BY a.id DESC")
                .bind("class", schoolClass)
                .map((row, context) -> row(row))
                .list();
    }

    /** Those of a class whose points count: all but drafts and what was deleted, the first made first. */
    static List<Row> selectGraded(Handle handle, long schoolClass) {
        return handle.createQuery(ROW + """
            WHERE a.class_id = :class AND (a.put_away IS NULL OR a.put_away = 'ARCHIVED')
            ORDER BY a.id\
            """)
                .bind("class", schoolClass)
                .map((row, context) -> row(row))
                .list();
    }

    /** Those of the classes that somebody is in and that are in use, the last made first. */
    static List<Row> selectAttended(Handle handle, long person) {
        return handle.createQuery(ROW + """
            JOIN enrolment e ON e.class_id = a.class_id
            WHERE e.person_id = :person AND c.archived_at IS NULL AND a.archived_at IS NULL
            ORDER BY a.id DESC\
            """)
                .bind("person", person)
                .map((row, context) -> row(row))
                .list();
    }

    /** Whether somebody is in the class and it is in use. */
    static boolean selectAttends(Handle handle, long schoolClass, long person) {
        return handle.createQuery("""
            SELECT COUNT(*) FROM enrolment e JOIN class c ON c.id = e.class_id
            WHERE e.class_id = :class AND e.person_id = :person AND c.archived_at IS NULL\
            """)
                        .bind("class", schoolClass)
                        .bind("person", person)
                        .mapTo(int.class)
                        .one()
                > 0;
    }

    /** The version that a set has now. */
    static long selectCurrentVersion(Handle handle, long set) {
        return handle.createQuery("SELECT current_version_id FROM question_set WHERE id = :set")
                .bind("set", set)
                .mapTo(Long.class)
                .one();
    }

    static void insertExemption(Handle handle, long assignment, Exemption exemption) {
        handle.createUpdate("""
            INSERT INTO assignment_override (id, assignment_id, person_id, group_id, changes)
            VALUES (:id, :assignment, :person, :group, :changes)\
            """)
                .bind("id", exemption.id())
                .bind("assignment", assignment)
                .bind("person", boxed(exemption.person()))
                .bind("group", boxed(exemption.group()))
                .bind("changes", Json.write(exemption.change()))
                .execute();
    }

    static void deleteExemption(Handle handle, long assignment, long id) {
        handle.createUpdate("DELETE FROM assignment_override WHERE id = :id AND assignment_id = :assignment")
                .bind("id", id)
                .bind("assignment", assignment)
                .execute();
    }

    static List<Exemption> selectExemptions(Handle handle, long assignment) {
        return handle.createQuery("SELECT * FROM assignment_override WHERE assignment_id = :assignment ORDER BY id")
                .bind("assignment", assignment)
                .map((row, context) -> exemption(row))
                .list();
    }

    /** What is changed for somebody: for their groups first, the oldest first, then for themselves. */
    static List<RuleChange> selectChanges(Handle handle, long assignment, long person, Collection<Long> groups) {
        return selectExemptions(handle, assignment).stream()
                .filter(exemption -> exemption.person().isPresent()
                        ? exemption.person().getAsLong() == person
                        : groups.contains(exemption.group().orElse(0)))
                .sorted((one, other) ->
                        Boolean.compare(one.person().isPresent(), other.person().isPresent()))
                .map(Exemption::change)
                .toList();
    }

    private static Exemption exemption(ResultSet row) throws SQLException {
        return new Exemption(
                row.getLong("id"),
                optional(row, "person_id"),
                optional(row, "group_id"),
                Json.read(row.getString("changes"), RuleChange.class));
    }

    private static Row row(ResultSet row) throws SQLException {
        row.getLong("archived_at");
        boolean archived = !row.wasNull();
        return new Row(
                row.getLong("id"),
                row.getLong("class_id"),
                row.getLong("set_id"),
                optional(row, "set_version_id"),
                row.getString("title"),
                row.getString("rules"),
                row.getLong("rules_id"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                archived,
                row.getString("class_name"),
                row.getString("time_zone"));
    }

    private static OptionalLong optional(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static @Nullable Long boxed(OptionalLong value) {
        return value.isPresent() ? Long.valueOf(value.getAsLong()) : null;
    }
}
