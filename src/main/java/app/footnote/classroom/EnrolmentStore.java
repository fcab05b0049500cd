package app.footnote.classroom;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The rows of who is in which class. */
final class EnrolmentStore {
    private EnrolmentStore() {}

    /** A member of a class. */
    record Row(long person, Instant joinedAt) {}

    static void insert(Handle handle, long id, long person, Instant now) {
        handle.createUpdate("""
                        INSERT INTO enrolment (class_id, person_id, joined_at) VALUES (:id, :person, :now)
                        ON CONFLICT (class_id, person_id) DO NOTHING""")
                .bind("id", id)
                .bind("person", person)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    static void delete(Handle handle, long id, long person) {
        handle.createUpdate("DELETE FROM enrolment WHERE class_id = :id AND person_id = :person")
                .bind("id", id)
                .bind("person", person)
                .execute();
    }

    static List<Row> selectMembers(Handle handle, long id) {
        return handle.createQuery("""
                        SELECT person_id, joined_at FROM enrolment WHERE class_id = :id
                        ORDER BY joined_at, person_id""")
                .bind("id", id)
                .map((row, context) -> new Row(row.getLong(1), Instant.ofEpochMilli(row.getLong(2))))
                .list();
    }

    static boolean selectTeaches(Handle handle, long instructor, long student) {
        return handle.createQuery("""
                        SELECT COUNT(*) FROM class_instructor taught
                            JOIN enrolment ON enrolment.class_id = taught.class_id
                        WHERE taught.person_id = :instructor AND enrolment.person_id = :student""")
                        .bind("instructor", instructor)
                        .bind("student", student)
                        .mapTo(int.class)
                        .one()
                > 0;
    }
}
