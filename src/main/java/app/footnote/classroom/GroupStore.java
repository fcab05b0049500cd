package app.footnote.classroom;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of groups and of who is in them. */
final class GroupStore {
    private GroupStore() {}

    static void insert(Handle handle, long id, long schoolClass, String name) {
        handle.createUpdate("INSERT INTO class_group (id, class_id, name) VALUES (:id, :class, :name)")
                .bind("id", id)
                .bind("class", schoolClass)
                .bind("name", name)
                .execute();
    }

    static Optional<Long> selectByName(Handle handle, long schoolClass, String name) {
        return handle.createQuery("SELECT id FROM class_group WHERE class_id = :class AND name = :name")
                .bind("class", schoolClass)
                .bind("name", name)
                .mapTo(Long.class)
                .findOne();
    }

    /** The groups of a class by name, without their members. */
    static List<ClassGroup> selectGroups(Handle handle, long schoolClass) {
        return handle.createQuery("SELECT id, name FROM class_group WHERE class_id = :class ORDER BY LOWER(name), id")
                .bind("class", schoolClass)
                .map((row, context) -> new ClassGroup(row.getLong(1), row.getString(2), List.of()))
                .list();
    }

    /** Whoever is in a group and has left the class is not counted. */
    static List<Long> selectMembers(Handle handle, long id) {
        return handle.createQuery("""
            SELECT group_member.person_id FROM group_member
                JOIN class_group ON class_group.id = group_member.group_id
                JOIN enrolment ON enrolment.class_id = class_group.class_id
                    AND enrolment.person_id = group_member.person_id
            WHERE group_member.group_id = :id ORDER BY group_member.person_id\
            """).bind("id", id).mapTo(Long.class).list();
    }

    /** The groups that somebody is in, of the classes that they are in. */
    static List<Long> selectOf(Handle handle, long person) {
        return handle.createQuery("""
            SELECT group_member.group_id FROM group_member
                JOIN class_group ON class_group.id = group_member.group_id
                JOIN enrolment ON enrolment.class_id = class_group.class_id
                    AND enrolment.person_id = group_member.person_id
            WHERE group_member.person_id = :person ORDER BY group_member.group_id\
            """).bind("person", person).mapTo(Long.class).list();
    }

    static void insertMember(Handle handle, long id, long person) {
        handle.createUpdate("""
            INSERT INTO group_member (group_id, person_id) VALUES (:id, :person)
            ON CONFLICT (group_id, person_id) DO NOTHING\
            """).bind("id", id).bind("person", person).execute();
    }

    static void deleteMembers(Handle handle, long id) {
        handle.createUpdate("DELETE FROM group_member WHERE group_id = :id")
                .bind("id", id)
                .execute();
    }

    /** Takes somebody out of all groups of a class. */
    static void deleteMember(Handle handle, long schoolClass, long person) {
        handle.createUpdate("""
            DELETE FROM group_member WHERE person_id = :person
                AND group_id IN (SELECT id FROM class_group WHERE class_id = :class)\
            """)
                .bind("class", schoolClass)
                .bind("person", person)
                .execute();
    }

    static void updateName(Handle handle, long id, String name) {
        handle.createUpdate("UPDATE class_group SET name = :name WHERE id = :id")
                .bind("name", name)
                .bind("id", id)
                .execute();
    }

    static void delete(Handle handle, long id) {
        handle.createUpdate("DELETE FROM class_group WHERE id = :id")
                .bind("id", id)
                .execute();
    }
}
