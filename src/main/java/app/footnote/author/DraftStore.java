package app.footnote.author;

import app.footnote.db.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of sets that are being written. */
final class DraftStore {
    private DraftStore() {}

    /** A row of what was changed. */
    record Change(long id, long step, OptionalLong person, Instant at, String label, List<DraftEdit> edits) {
        /** Whether it is a change of the part alone, which nobody has touched since. */
        boolean goesOnWith(String next, DraftPart part, @Nullable String now) {
            return label.equals(next)
                    && edits.size() == 1
                    && edits.get(0).file().equals(part.file().code())
                    && edits.get(0).part().equals(part.id())
                    && Objects.equals(edits.get(0).after(), now);
        }
    }

    static List<DraftPart> selectParts(Handle handle, long set) {
        return handle.createQuery("""
            SELECT file, part, body FROM draft_part
            WHERE set_id = :set ORDER BY file, position, part\
            """)
                .bind("set", set)
                .map((row, context) -> part(row))
                .list();
    }

    static List<DraftPart> selectParts(Handle handle, long set, Set<DraftFile> files) {
        return handle.createQuery("""
            SELECT file, part, body FROM draft_part
            WHERE set_id = :set AND file IN (<files>) ORDER BY file, position, part\
            """)
                .bind("set", set)
                .bindList("files", files.stream().map(DraftFile::code).toList())
                .map((row, context) -> part(row))
                .list();
    }

    static int countParts(Handle handle, long set, DraftFile file) {
        return handle.createQuery("SELECT COUNT(*) FROM draft_part WHERE set_id = :set AND file = :file")
                .bind("set", set)
                .bind("file", file.code())
                .mapTo(Integer.class)
                .one();
    }

    private static DraftPart part(ResultSet row) throws SQLException {
        return new DraftPart(DraftFile.ofCode(row.getString("file")), row.getString("part"), row.getString("body"));
    }

    static Optional<String> selectBody(Handle handle, long set, String file, String part) {
        return handle.createQuery("""
            SELECT body FROM draft_part
            WHERE set_id = :set AND file = :file AND part = :part\
            """)
                .bind("set", set)
                .bind("file", file)
                .bind("part", part)
                .mapTo(String.class)
                .findOne();
    }

    /** Puts the part, at the end of its file where it is new. */
    static void upsertPart(Handle handle, long set, String file, String part, String body) {
        handle.createUpdate("""
            INSERT INTO draft_part (set_id, file, part, position, body)
            VALUES (:set, :file, :part,
                (SELECT COALESCE(MAX(position), 0) + 1000 FROM draft_part
                 WHERE set_id = :set AND file = :file), :body)
            ON CONFLICT (set_id, file, part) DO UPDATE SET body = excluded.body\
            """)
                .bind("set", set)
                .bind("file", file)
                .bind("part", part)
                .bind("body", body)
                .execute();
    }

    static void deletePart(Handle handle, long set, String file, String part) {
        handle.createUpdate("DELETE FROM draft_part WHERE set_id = :set AND file = :file AND part = :part")
                .bind("set", set)
                .bind("file", file)
                .bind("part", part)
                .execute();
    }

    static void insertChange(
            Handle handle,
            long id,
            long step,
            long set,
            long person,
            Instant now,
            String label,
            List<DraftEdit> edits) {
        handle.createUpdate("""
            INSERT INTO draft_change (id, step, set_id, person_id, changed_at, label, edits, undone)
            VALUES (:id, :step, :set, :person, :now, :label, :edits, FALSE)\
            """)
                .bind("id", id)
                .bind("step", step)
                .bind("set", set)
                .bind("person", person)
                .bind("now", now.toEpochMilli())
                .bind("label", label)
                .bind("edits", Json.write(edits))
                .execute();
    }

    /** The last thing that the person changed and has not taken back. */
    static Optional<Change> selectLast(Handle handle, long set, long person) {
        return handle.createQuery("""
            SELECT id, COALESCE(step, id) AS step, person_id, changed_at, label, edits FROM draft_change
            WHERE set_id = :set AND person_id = :person AND NOT undone
            ORDER BY id DESC LIMIT 1\
            """)
                .bind("set", set)
                .bind("person", person)
                .map((row, context) -> new Change(
                        row.getLong("id"),
                        row.getLong("step"),
                        OptionalLong.of(row.getLong("person_id")),
                        Instant.ofEpochMilli(row.getLong("changed_at")),
                        row.getString("label"),
                        List.of(Json.read(row.getString("edits"), DraftEdit[].class))))
                .findOne();
    }

    static void updateEdits(Handle handle, long change, List<DraftEdit> edits) {
        handle.createUpdate("UPDATE draft_change SET edits = :edits WHERE id = :id")
                .bind("id", change)
                .bind("edits", Json.write(edits))
                .execute();
    }

    static void updateUndone(Handle handle, long change) {
        handle.createUpdate("UPDATE draft_change SET undone = TRUE WHERE id = :id")
                .bind("id", change)
                .execute();
    }

    /**
     * Notes the version of a document that the set is held against now.
     *
     * @param readable whether its authors may read it whole, where that was not noted before
     */
    static void upsertDocument(Handle handle, long set, long document, boolean readable) {
        handle.createUpdate("""
                        INSERT INTO draft_document (set_id, document_id, version_id, readable)
                        SELECT CAST(:set AS BIGINT), id, version_id, :readable FROM uploaded_document
                        WHERE id = :document AND version_id IS NOT NULL
                        ON CONFLICT (set_id, document_id) DO UPDATE SET version_id = excluded.version_id""")
                .bind("set", set)
                .bind("document", document)
                .bind("readable", readable)
                .execute();
    }

    /** A document was added by somebody who may read it. */
    static void updateReadable(Handle handle, long set, long document) {
        handle.createUpdate("UPDATE draft_document SET readable = TRUE WHERE set_id = :set AND document_id = :document")
                .bind("set", set)
                .bind("document", document)
                .execute();
    }

    /** The documents of a set that its authors may read whole. */
    static List<Long> selectReadable(Handle handle, long set) {
        return handle.createQuery("SELECT document_id FROM draft_document WHERE set_id = :set AND readable")
                .bind("set", set)
                .mapTo(Long.class)
                .list();
    }

    /** The slugs of published sets that were held against another version of a document than the one that counts. */
    static List<String> selectOutdated(Handle handle) {
        return handle.createQuery("""
                        SELECT DISTINCT q.slug
                        FROM draft_document d
                            JOIN uploaded_document u ON u.id = d.document_id
                            JOIN question_set q ON q.id = d.set_id
                        WHERE u.version_id <> d.version_id AND q.current_version_id IS NOT NULL
                        ORDER BY q.slug""").mapTo(String.class).list();
    }

    /** Whether the person writes a set that is made from the document by somebody who could read it. */
    static boolean selectWritesFrom(Handle handle, long person, long document) {
        return handle.createQuery("""
                        SELECT 1 FROM draft_document d JOIN set_author a ON a.set_id = d.set_id
                        WHERE d.document_id = :document AND a.person_id = :person AND d.readable""")
                .bind("document", document)
                .bind("person", person)
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
    }
}
