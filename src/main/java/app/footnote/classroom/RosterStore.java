package app.footnote.classroom;

import app.footnote.classroom.roster.RosterLine;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The rows of lists that instructors brought, and of what these say of whom. */
final class RosterStore {
    static final String ENROLLED = "ENROLLED";
    static final String OFFERED = "OFFERED";
    static final String THERE = "THERE";

    private RosterStore() {}

    /** Somebody whom a list put into the class. */
    record Entry(long person, boolean made) {}

    static void insert(Handle handle, long id, long schoolClass, Instant now) {
        handle.createUpdate("INSERT INTO roster (id, class_id, taken_at) VALUES (:id, :class, :now)")
                .bind("id", id)
                .bind("class", schoolClass)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    /** What a list says of somebody; what an earlier one said of somebody who was in the class is replaced. */
    static void upsertMember(
            Handle handle, long schoolClass, long roster, long person, String state, boolean made, RosterLine line) {
        handle.createUpdate("""
            INSERT INTO roster_member (class_id, person_id, roster_id, state, made, listed_name, first_name,
                last_name, mail, login, number, outside_id, section)
            VALUES (:class, :person, :roster, :state, :made, :listed, :first, :last, :mail, :login, :number,
                :outside, :section)
            ON CONFLICT (class_id, person_id) DO UPDATE SET listed_name = excluded.listed_name,
                first_name = excluded.first_name, last_name = excluded.last_name, mail = excluded.mail,
                login = excluded.login, number = excluded.number, outside_id = excluded.outside_id,
                section = excluded.section\
            """)
                .bind("class", schoolClass)
                .bind("person", person)
                .bind("roster", roster)
                .bind("state", state)
                .bind("made", made)
                .bind("listed", line.listedName())
                .bind("first", line.firstName())
                .bind("last", line.lastName())
                .bind("mail", line.mail())
                .bind("login", line.login())
                .bind("number", line.number())
                .bind("outside", line.outsideId())
                .bind("section", line.section())
                .execute();
    }

    /** The lists of a class, the last one first. */
    static List<TakenRoster> selectAll(Handle handle, long schoolClass) {
        return handle.createQuery("""
            SELECT roster.id, roster.taken_at,
                SUM(CASE WHEN member.state = 'ENROLLED' THEN 1 ELSE 0 END) AS enrolled,
                SUM(CASE WHEN member.state = 'OFFERED' THEN 1 ELSE 0 END) AS offered
            FROM roster LEFT JOIN roster_member member ON member.roster_id = roster.id
            WHERE roster.class_id = :class
            GROUP BY roster.id, roster.taken_at ORDER BY roster.id DESC\
            """)
                .bind("class", schoolClass)
                .map((row, context) -> new TakenRoster(
                        row.getLong("id"),
                        Instant.ofEpochMilli(row.getLong("taken_at")),
                        row.getInt("enrolled"),
                        row.getInt("offered")))
                .list();
    }

    /** What lists say of the members of a class, by who they are. */
    static Map<Long, ListedMember> selectListed(Handle handle, long schoolClass) {
        Map<Long, ListedMember> listed = new HashMap<>();
        handle.createQuery("SELECT * FROM roster_member WHERE class_id = :class")
                .bind("class", schoolClass)
                .map((row, context) -> listed.put(
                        row.getLong("person_id"),
                        new ListedMember(
                                row.getString("listed_name"),
                                row.getString("first_name"),
                                row.getString("last_name"),
                                row.getString("mail"),
                                row.getString("login"),
                                row.getString("number"),
                                row.getString("outside_id"),
                                row.getString("section"))))
                .list();
        return listed;
    }

    static List<Entry> selectEnrolled(Handle handle, long roster) {
        return handle.createQuery(
                        "SELECT person_id, made FROM roster_member WHERE roster_id = :roster AND state = :state")
                .bind("roster", roster)
                .bind("state", ENROLLED)
                .map((row, context) -> new Entry(row.getLong(1), row.getBoolean(2)))
                .list();
    }

    static boolean selectOffered(Handle handle, long schoolClass, long person) {
        return handle.createQuery("""
            SELECT COUNT(*) FROM roster_member
            WHERE class_id = :class AND person_id = :person AND state = :state\
            """)
                        .bind("class", schoolClass)
                        .bind("person", person)
                        .bind("state", OFFERED)
                        .mapTo(int.class)
                        .one()
                > 0;
    }

    static void updateAccepted(Handle handle, long schoolClass, long person) {
        handle.createUpdate("UPDATE roster_member SET state = :state WHERE class_id = :class AND person_id = :person")
                .bind("state", ENROLLED)
                .bind("class", schoolClass)
                .bind("person", person)
                .execute();
    }

    static void deleteMember(Handle handle, long schoolClass, long person) {
        handle.createUpdate("DELETE FROM roster_member WHERE class_id = :class AND person_id = :person")
                .bind("class", schoolClass)
                .bind("person", person)
                .execute();
    }

    static void delete(Handle handle, long roster) {
        handle.createUpdate("DELETE FROM roster WHERE id = :roster")
                .bind("roster", roster)
                .execute();
    }
}
