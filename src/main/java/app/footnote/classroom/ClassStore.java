package app.footnote.classroom;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of classes and of who teaches them. */
final class ClassStore {
    private ClassStore() {}

    static void insert(Handle handle, SchoolClass made) {
        handle.createUpdate("""
            INSERT INTO class (id, name, join_code, time_zone, created_at)
            VALUES (:id, :name, :code, :zone, :now)\
            """)
                .bind("id", made.id())
                .bind("name", made.name())
                .bind("code", made.joinCode().orElse(null))
                .bind("zone", made.zone().getId())
                .bind("now", made.createdAt().toEpochMilli())
                .execute();
    }

    static void insertInstructor(Handle handle, long id, long person) {
        handle.createUpdate("""
            INSERT INTO class_instructor (class_id, person_id) VALUES (:id, :person)
            ON CONFLICT (class_id, person_id) DO NOTHING\
            """).bind("id", id).bind("person", person).execute();
    }

    static void deleteInstructor(Handle handle, long id, long person) {
        handle.createUpdate("DELETE FROM class_instructor WHERE class_id = :id AND person_id = :person")
                .bind("id", id)
                .bind("person", person)
                .execute();
    }

    static Optional<SchoolClass> select(Handle handle, long id) {
        return handle.createQuery("SELECT * FROM class WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> schoolClass(row))
                .findOne();
    }

    static Optional<SchoolClass> selectTaught(Handle handle, long instructor, long id) {
        return handle.createQuery("""
            SELECT class.* FROM class JOIN class_instructor taught ON taught.class_id = class.id
            WHERE class.id = :id AND taught.person_id = :instructor\
            """)
                .bind("id", id)
                .bind("instructor", instructor)
                .map((row, context) -> schoolClass(row))
                .findOne();
    }

    static List<SchoolClass> selectAllTaught(Handle handle, long instructor) {
        return handle.createQuery("""
            SELECT class.* FROM class JOIN class_instructor taught ON taught.class_id = class.id
            WHERE taught.person_id = :instructor ORDER BY class.id DESC\
            """)
                .bind("instructor", instructor)
                .map((row, context) -> schoolClass(row))
                .list();
    }

    /** Those that somebody is in. */
    static List<SchoolClass> selectAttended(Handle handle, long person) {
        return handle.createQuery("""
            SELECT class.* FROM class JOIN enrolment ON enrolment.class_id = class.id
            WHERE enrolment.person_id = :person ORDER BY class.id DESC\
            """)
                .bind("person", person)
                .map((row, context) -> schoolClass(row))
                .list();
    }

    /** Those in use that somebody is asked to come into. */
    static List<SchoolClass> selectOffered(Handle handle, long person) {
        return handle.createQuery("""
            SELECT class.* FROM class JOIN roster_member ON roster_member.class_id = class.id
            WHERE roster_member.person_id = :person AND roster_member.state = 'OFFERED'
                AND class.archived_at IS NULL AND NOT EXISTS
                    (SELECT 1 FROM enrolment
                     WHERE enrolment.class_id = class.id AND enrolment.person_id = :person)
            ORDER BY class.id DESC\
            """)
                .bind("person", person)
                .map((row, context) -> schoolClass(row))
                .list();
    }

    /** The class that can be joined by the code. */
    static Optional<SchoolClass> selectOpen(Handle handle, String code) {
        return handle.createQuery("SELECT * FROM class WHERE join_code = :code AND archived_at IS NULL")
                .bind("code", code)
                .map((row, context) -> schoolClass(row))
                .findOne();
    }

    static List<Long> selectInstructors(Handle handle, long id) {
        return handle.createQuery("SELECT person_id FROM class_instructor WHERE class_id = :id ORDER BY person_id")
                .bind("id", id)
                .mapTo(Long.class)
                .list();
    }

    /** Classes that are in use and that nobody teaches who is an instructor and may sign in. */
    static List<SchoolClass> selectUntaught(Handle handle) {
        return handle.createQuery("""
            SELECT class.* FROM class
            WHERE archived_at IS NULL AND NOT EXISTS
                (SELECT 1 FROM class_instructor taught
                    JOIN account ON account.person_id = taught.person_id
                 WHERE taught.class_id = class.id AND account.instructor
                    AND account.deactivated_at IS NULL)
            ORDER BY class.id DESC\
            """).map((row, context) -> schoolClass(row)).list();
    }

    static void updateCode(Handle handle, long id, @Nullable String code) {
        handle.createUpdate("UPDATE class SET join_code = :code WHERE id = :id")
                .bind("code", code)
                .bind("id", id)
                .execute();
    }

    static void updateSettings(Handle handle, long id, String name, ZoneId zone) {
        handle.createUpdate("UPDATE class SET name = :name, time_zone = :zone WHERE id = :id")
                .bind("name", name)
                .bind("zone", zone.getId())
                .bind("id", id)
                .execute();
    }

    static void updateArchived(Handle handle, long id, @Nullable Instant when) {
        handle.createUpdate("UPDATE class SET archived_at = :when WHERE id = :id")
                .bind("when", when == null ? null : Long.valueOf(when.toEpochMilli()))
                .bind("id", id)
                .execute();
    }

    private static SchoolClass schoolClass(ResultSet row) throws SQLException {
        row.getLong("archived_at");
        boolean archived = !row.wasNull();
        return new SchoolClass(
                row.getLong("id"),
                row.getString("name"),
                Optional.ofNullable(row.getString("join_code")),
                ZoneId.of(row.getString("time_zone")),
                Instant.ofEpochMilli(row.getLong("created_at")),
                archived,
                row.getInt("gone"));
    }
}
