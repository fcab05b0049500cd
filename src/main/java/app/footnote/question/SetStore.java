package app.footnote.question;

import app.footnote.db.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of sets and their versions. */
final class SetStore {
    private SetStore() {}

    /** A version without its questions. */
    record Version(long id, long set, String hash, String metadata) {
        private static Version of(ResultSet row) throws SQLException {
            return new Version(
                    row.getLong("id"), row.getLong("set_id"), row.getString("content_hash"), row.getString("metadata"));
        }
    }

    static void insertSet(Handle handle, long id, String slug) {
        handle.createUpdate("""
            INSERT INTO question_set (id, slug) VALUES (:id, :slug)
            ON CONFLICT (slug) DO NOTHING\
            """).bind("id", id).bind("slug", slug).execute();
    }

    static long selectSet(Handle handle, String slug) {
        return handle.createQuery("SELECT id FROM question_set WHERE slug = :slug")
                .bind("slug", slug)
                .mapTo(long.class)
                .one();
    }

    static void insertVersion(Handle handle, Version version, Instant now) {
        handle.createUpdate("""
            INSERT INTO set_version (id, set_id, content_hash, metadata, created_at)
            VALUES (:id, :set, :hash, :metadata, :now)
            ON CONFLICT (set_id, content_hash) DO NOTHING\
            """)
                .bind("id", version.id())
                .bind("set", version.set())
                .bind("hash", version.hash())
                .bind("metadata", version.metadata())
                .bind("now", now.toEpochMilli())
                .execute();
    }

    static long selectVersion(Handle handle, long set, String hash) {
        return handle.createQuery("SELECT id FROM set_version WHERE set_id = :set AND content_hash = :hash")
                .bind("set", set)
                .bind("hash", hash)
                .mapTo(long.class)
                .one();
    }

    /** Puts the questions at positions from {@code first} on. */
    static void insertQuestions(Handle handle, long version, int first, List<Long> questionVersions) {
        try (PreparedBatch batch = handle.prepareBatch("""
            INSERT INTO set_version_question (set_version_id, position, question_version_id)
            VALUES (:version, :position, :question)
            ON CONFLICT (set_version_id, position) DO NOTHING\
            """)) {
            for (int i = 0; i < questionVersions.size(); i++) {
                batch.bind("version", version)
                        .bind("position", first + i)
                        .bind("question", questionVersions.get(i))
                        .add();
            }
            batch.execute();
        }
    }

    static void updateCurrentVersion(Handle handle, long set, long version) {
        handle.createUpdate("UPDATE question_set SET current_version_id = :version WHERE id = :set")
                .bind("set", set)
                .bind("version", version)
                .execute();
    }

    /** The id of the version that a set has now. */
    static Optional<Long> selectCurrent(Handle handle, String slug) {
        return handle.createQuery("""
            SELECT current_version_id FROM question_set
            WHERE slug = :slug AND current_version_id IS NOT NULL\
            """).bind("slug", slug).mapTo(Long.class).findOne();
    }

    /** The ids of the versions that the sets have now that everyone sees or the person writes, the oldest set first. */
    static List<Long> selectAllCurrent(Handle handle, long person) {
        return handle.createQuery("""
            SELECT q.current_version_id FROM question_set q
            WHERE q.current_version_id IS NOT NULL AND (q.visibility = 'everyone'
                OR EXISTS (SELECT 1 FROM set_author a WHERE a.set_id = q.id AND a.person_id = :person)
                OR (q.visibility = 'address' AND EXISTS (
                    SELECT 1 FROM card_state c WHERE c.set_id = q.id AND c.person_id = :person)))
            ORDER BY q.id\
            """).bind("person", person).mapTo(Long.class).list();
    }

    static List<Long> selectEveryCurrent(Handle handle) {
        return handle.createQuery("""
            SELECT current_version_id FROM question_set
            WHERE current_version_id IS NOT NULL ORDER BY id\
            """).mapTo(Long.class).list();
    }

    static Version selectVersion(Handle handle, long id) {
        return handle.createQuery("SELECT id, set_id, content_hash, metadata FROM set_version WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> Version.of(row))
                .one();
    }

    static int countCards(Handle handle, long version) {
        return handle.createQuery("""
            SELECT COUNT(DISTINCT q.card_id)
            FROM set_version_question v JOIN question_version q ON q.id = v.question_version_id
            WHERE v.set_version_id = :version\
            """)
                .bind("version", version)
                .mapTo(Integer.class)
                .one();
    }

    static List<PublishedSet.Entry> selectEntries(Handle handle, long version) {
        return handle.createQuery("""
            SELECT q.id, q.question_id, q.card_id, q.type, q.topic, q.frame, q.facts, q.documents
            FROM set_version_question v JOIN question_version q ON q.id = v.question_version_id
            WHERE v.set_version_id = :version
            ORDER BY v.position\
            """)
                .bind("version", version)
                .map((row, context) -> new PublishedSet.Entry(
                        row.getLong("id"),
                        row.getLong("question_id"),
                        row.getLong("card_id"),
                        QuestionType.ofCode(row.getString("type")),
                        row.getString("topic"),
                        row.getString("frame"),
                        List.of(Json.read(row.getString("facts"), String[].class)),
                        List.of(Json.read(row.getString("documents"), String[].class))))
                .list();
    }
}
