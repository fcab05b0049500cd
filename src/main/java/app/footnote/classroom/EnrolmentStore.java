package app.footnote.classroom;

import app.footnote.account.Move;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The rows of who is in which class. */
final class EnrolmentStore {
    private static final String TWICE = "enrolment-twice";

    private EnrolmentStore() {}

    /** A member of a class. */
    record Row(long person, Instant joinedAt) {}

    static void insert(Handle handle, long id, long person, Instant now) {
        handle.createUpdate("""
            INSERT INTO enrolment (class_id, person_id, joined_at) VALUES (:id, :person, :now)
            ON CONFLICT (class_id, person_id) DO NOTHING\
            """)
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
            ORDER BY joined_at, person_id\
            """)
                .bind("id", id)
                .map((row, context) -> new Row(row.getLong(1), Instant.ofEpochMilli(row.getLong(2))))
                .list();
    }

    /** Those of a class whose account waits for its first password, by name. */
    static List<Long> selectUnopened(Handle handle, long id) {
        return handle.createQuery("""
            SELECT account.person_id FROM enrolment
                JOIN account ON account.person_id = enrolment.person_id
            WHERE enrolment.class_id = :id AND account.password_hash IS NULL
                AND account.deactivated_at IS NULL
            ORDER BY LOWER(account.display_name), account.person_id\
            """).bind("id", id).mapTo(Long.class).list();
    }

    static boolean selectShares(Handle handle, long id, long person) {
        return handle.createQuery("SELECT shares_study FROM enrolment WHERE class_id = :id AND person_id = :person")
                .bind("id", id)
                .bind("person", person)
                .mapTo(boolean.class)
                .findOne()
                .orElse(false);
    }

    static void updateShares(Handle handle, long id, long person, boolean shares) {
        handle.createUpdate("UPDATE enrolment SET shares_study = :shares WHERE class_id = :id AND person_id = :person")
                .bind("shares", shares)
                .bind("id", id)
                .bind("person", person)
                .execute();
    }

    static boolean selectTeaches(Handle handle, long instructor, long student) {
        return handle.createQuery("""
            SELECT COUNT(*) FROM class_instructor taught
                JOIN enrolment ON enrolment.class_id = taught.class_id
            WHERE taught.person_id = :instructor AND enrolment.person_id = :student\
            """)
                        .bind("instructor", instructor)
                        .bind("student", student)
                        .mapTo(int.class)
                        .one()
                > 0;
    }

    /** Counts somebody who is in a class no more and whose answers are gone. */
    static void updateGone(Handle handle, long person) {
        handle.createUpdate("""
            UPDATE class SET gone = gone + 1
            WHERE id IN (SELECT class_id FROM enrolment WHERE person_id = :person)\
            """).bind("person", person).execute();
    }

    /** Notes the classes that both are in, and since when each. */
    static void insertTwice(Handle handle, Move move) {
        handle.createUpdate("""
            INSERT INTO claim_item (claim_id, kind, item, detail)
            SELECT :claim, :kind, CAST(mine.class_id AS TEXT), mine.joined_at || ' ' || other.joined_at
            FROM enrolment mine JOIN enrolment other ON other.class_id = mine.class_id
            WHERE mine.person_id = :from AND other.person_id = :to\
            """)
                .bind("claim", move.claim())
                .bind("kind", TWICE)
                .bind("from", move.from())
                .bind("to", move.to())
                .execute();
    }

    /** Whoever was in a class twice has been in it since the first time. */
    static void updateEarlier(Handle handle, Move move) {
        handle.createUpdate("""
            UPDATE enrolment SET joined_at =
                (SELECT MIN(each_one.joined_at) FROM enrolment each_one
                 WHERE each_one.class_id = enrolment.class_id AND each_one.person_id IN (:from, :to))
            WHERE person_id = :to\
            """).bind("from", move.from()).bind("to", move.to()).execute();
    }

    static void putBackTwice(Handle handle, Move move) {
        handle.createQuery("SELECT item, detail FROM claim_item WHERE claim_id = :claim AND kind = :kind")
                .bind("claim", move.claim())
                .bind("kind", TWICE)
                .map((row, context) -> new Twice(Long.parseLong(row.getString(1)), row.getString(2)))
                .list()
                .forEach(twice -> {
                    insert(handle, twice.schoolClass(), move.from(), twice.joined(0));
                    updateJoined(handle, twice.schoolClass(), move.to(), twice.joined(1));
                });
    }

    private static void updateJoined(Handle handle, long id, long person, Instant joined) {
        handle.createUpdate("UPDATE enrolment SET joined_at = :joined WHERE class_id = :id AND person_id = :person")
                .bind("joined", joined.toEpochMilli())
                .bind("id", id)
                .bind("person", person)
                .execute();
    }

    /** A class that two were in who became one, with the moments at which each joined. */
    private record Twice(long schoolClass, String detail) {
        Instant joined(int which) {
            return Instant.ofEpochMilli(Long.parseLong(detail.split(" ")[which]));
        }
    }
}
