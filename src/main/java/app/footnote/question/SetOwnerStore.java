package app.footnote.question;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows that say whose sets are and who sees them. */
final class SetOwnerStore {
    private static final List<String> OF_DRAFTS = List.of(
            "draft_part",
            "draft_question",
            "generated_question",
            "draft_generation",
            "candidate",
            "name_pair",
            "draft_change");
    private static final List<String> OF_AUTHORS = List.of("set_offer", "set_invitation");

    private SetOwnerStore() {}

    static Optional<Long> selectId(Handle handle, String slug) {
        return handle.createQuery("SELECT id FROM question_set WHERE slug = :slug")
                .bind("slug", slug)
                .mapTo(Long.class)
                .findOne();
    }

    static String selectSlug(Handle handle, long id) {
        return handle.createQuery("SELECT slug FROM question_set WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .one();
    }

    static void insertSet(Handle handle, long id, String slug, Visibility visibility) {
        handle.createUpdate("INSERT INTO question_set (id, slug, visibility) VALUES (:id, :slug, :visibility)")
                .bind("id", id)
                .bind("slug", slug)
                .bind("visibility", visibility.code())
                .execute();
    }

    static void insertAuthor(Handle handle, long set, long person, String part) {
        handle.createUpdate("""
            INSERT INTO set_author (set_id, person_id, part) VALUES (:set, :person, :part)
            ON CONFLICT (set_id, person_id) DO NOTHING\
            """)
                .bind("set", set)
                .bind("person", person)
                .bind("part", part)
                .execute();
    }

    static boolean selectWrites(Handle handle, long set, long person) {
        return handle.createQuery("SELECT 1 FROM set_author WHERE set_id = :set AND person_id = :person")
                .bind("set", set)
                .bind("person", person)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    static List<SetAuthor> selectAuthors(Handle handle, long set) {
        return handle.createQuery("""
            SELECT person_id, part FROM set_author
            WHERE set_id = :set ORDER BY CASE part WHEN 'OWNER' THEN 0 ELSE 1 END, person_id\
            """)
                .bind("set", set)
                .map((row, context) -> new SetAuthor(
                        row.getLong("person_id"), row.getString("part").equals(SetAuthor.OWNER)))
                .list();
    }

    static void deleteAuthor(Handle handle, long set, long person) {
        handle.createUpdate("DELETE FROM set_author WHERE set_id = :set AND person_id = :person")
                .bind("set", set)
                .bind("person", person)
                .execute();
    }

    static void updateOwner(Handle handle, long set, long person) {
        handle.createUpdate("UPDATE set_author SET part = 'OWNER' WHERE set_id = :set AND person_id = :person")
                .bind("set", set)
                .bind("person", person)
                .execute();
    }

    static Visibility selectVisibility(Handle handle, long set) {
        return Visibility.ofCode(handle.createQuery("SELECT visibility FROM question_set WHERE id = :set")
                .bind("set", set)
                .mapTo(String.class)
                .one());
    }

    static void updateVisibility(Handle handle, long set, Visibility visibility) {
        handle.createUpdate("UPDATE question_set SET visibility = :visibility WHERE id = :set")
                .bind("visibility", visibility.code())
                .bind("set", set)
                .execute();
    }

    static void updatePutAway(Handle handle, long set, boolean away) {
        handle.createUpdate("UPDATE question_set SET put_away = :away WHERE id = :set")
                .bind("away", away)
                .bind("set", set)
                .execute();
    }

    /** The slugs of the sets that the person writes, the newest first: those in use, or those that are put away. */
    static List<String> selectWritten(Handle handle, long person, boolean away) {
        return handle.createQuery("""
            SELECT q.slug FROM set_author a JOIN question_set q ON q.id = a.set_id
            WHERE a.person_id = :person AND q.put_away = :away ORDER BY q.id DESC\
            """)
                .bind("person", person)
                .bind("away", away)
                .mapTo(String.class)
                .list();
    }

    /** Whether the person may see a set: it is for everyone or whoever has its address, or they write it. */
    static boolean selectSeen(Handle handle, String slug, long person) {
        return handle.createQuery("""
            SELECT 1 FROM question_set q
            WHERE q.slug = :slug AND (q.visibility <> 'authors'
                OR EXISTS (SELECT 1 FROM set_author a WHERE a.set_id = q.id AND a.person_id = :person))\
            """)
                .bind("slug", slug)
                .bind("person", person)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** What belongs to drafts that nobody writes any more and nobody else ever saw, and ways to come to write a set. */
    static void deleteOrphaned(Handle handle) {
        for (String table : OF_DRAFTS) {
            handle.createUpdate("""
                DELETE FROM <table> WHERE set_id IN (
                    SELECT q.id FROM question_set q WHERE q.visibility = 'authors'
                        AND NOT EXISTS (SELECT 1 FROM set_author a WHERE a.set_id = q.id))\
                """).define("table", table).execute();
        }
        for (String table : OF_AUTHORS) {
            handle.createUpdate("""
                DELETE FROM <table> WHERE NOT EXISTS (SELECT 1 FROM set_author a WHERE a.set_id = <table>.set_id)\
                """).define("table", table).execute();
        }
    }
}
