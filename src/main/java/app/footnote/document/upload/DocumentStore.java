package app.footnote.document.upload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of documents and of their versions. */
final class DocumentStore {
    private static final String SELECT = """
            SELECT uploaded_document.*, last.id AS last_id, last.file_name, last.bytes, last.state, last.reason,
                last.format, last.pages, last.created_at AS last_created_at
            FROM uploaded_document
            JOIN document_version last ON last.id =
                (SELECT max(id) FROM document_version WHERE document_id = uploaded_document.id)
            """;

    private DocumentStore() {}

    static void insert(Handle handle, long id, long person, Visibility visibility, Instant now) {
        handle.createUpdate("""
                        INSERT INTO uploaded_document
                            (id, person_id, title, author, published, url, visibility, created_at)
                        VALUES (:id, :person, '', '', '', '', :visibility, :now)""")
                .bind("id", id)
                .bind("person", person)
                .bind("visibility", visibility.name())
                .bind("now", now.toEpochMilli())
                .execute();
    }

    static void insertVersion(Handle handle, DocumentVersion version) {
        handle.createUpdate("""
                        INSERT INTO document_version (id, document_id, file_name, bytes, state, reason, format, pages,
                            division, created_at)
                        VALUES (:id, :document, :name, :bytes, :state, '', '', 0, 0, :now)""")
                .bind("id", version.id())
                .bind("document", version.document())
                .bind("name", version.fileName())
                .bind("bytes", version.bytes())
                .bind("state", version.state().name())
                .bind("now", version.createdAt().toEpochMilli())
                .execute();
    }

    static Optional<UploadedDocument> select(Handle handle, long id) {
        return handle.createQuery(SELECT + "WHERE uploaded_document.id = :id")
                .bind("id", id)
                .map((row, context) -> document(row))
                .findOne();
    }

    /** Those of somebody and those that anybody may see who is in one of the classes, the newest first. */
    static List<UploadedDocument> selectSeen(Handle handle, long person, List<Long> classes) {
        return handle.createQuery(SELECT + """
                        WHERE deleted_at IS NULL AND (person_id = :person
                            OR (version_id IS NOT NULL AND (visibility = 'EVERYONE'
                                OR (visibility = 'CLASS' AND class_id IN (<classes>)))))
                        ORDER BY uploaded_document.id DESC""")
                .bind("person", person)
                .bindList("classes", classes.isEmpty() ? List.of(-1L) : classes)
                .map((row, context) -> document(row))
                .list();
    }

    static List<UploadedDocument> selectDeleted(Handle handle, long person) {
        return handle.createQuery(SELECT + """
                        WHERE deleted_at IS NOT NULL AND person_id = :person ORDER BY uploaded_document.id DESC""")
                .bind("person", person)
                .map((row, context) -> document(row))
                .list();
    }

    static List<Long> selectDeletedBefore(Handle handle, Instant when) {
        return handle.createQuery("SELECT id FROM uploaded_document WHERE deleted_at < :when ORDER BY id")
                .bind("when", when.toEpochMilli())
                .mapTo(Long.class)
                .list();
    }

    static List<Long> selectWaiting(Handle handle) {
        return handle.createQuery("SELECT id FROM document_version WHERE state = 'WAITING' ORDER BY id")
                .mapTo(Long.class)
                .list();
    }

    static int countWaiting(Handle handle, long person) {
        return handle.createQuery("""
                        SELECT count(*) FROM document_version version
                        JOIN uploaded_document document ON document.id = version.document_id
                        WHERE version.state = 'WAITING' AND document.person_id = :person""")
                .bind("person", person)
                .mapTo(Integer.class)
                .one();
    }

    static Optional<DocumentVersion> selectVersion(Handle handle, long id) {
        return handle.createQuery("""
                        SELECT id AS last_id, document_id AS id, file_name, bytes, state, reason, format, pages,
                            created_at AS last_created_at
                        FROM document_version WHERE id = :id""")
                .bind("id", id)
                .map((row, context) -> version(row))
                .findOne();
    }

    /** The version of a document that counts. */
    static Optional<DocumentVersion> selectCounting(Handle handle, long document) {
        return handle.createQuery("""
                        SELECT version.id AS last_id, version.document_id AS id, file_name, bytes, state, reason,
                            format, pages, version.created_at AS last_created_at
                        FROM uploaded_document document JOIN document_version version ON version.id = document.version_id
                        WHERE document.id = :document""")
                .bind("document", document)
                .map((row, context) -> version(row))
                .findOne();
    }

    static List<DocumentVersion> selectVersions(Handle handle, long document) {
        return handle.createQuery("""
                        SELECT id AS last_id, document_id AS id, file_name, bytes, state, reason, format, pages,
                            created_at AS last_created_at
                        FROM document_version WHERE document_id = :document ORDER BY last_id DESC""")
                .bind("document", document)
                .map((row, context) -> version(row))
                .list();
    }

    /** Those of all documents of somebody. */
    static List<Long> selectVersionsOf(Handle handle, long person) {
        return handle.createQuery("""
                        SELECT version.id FROM document_version version
                        JOIN uploaded_document document ON document.id = version.document_id
                        WHERE document.person_id = :person ORDER BY version.id""").bind("person", person).mapTo(Long.class).list();
    }

    static void updateDetails(Handle handle, long id, Details details) {
        handle.createUpdate("""
                        UPDATE uploaded_document SET title = :title, author = :author, published = :published,
                            url = :url, visibility = :visibility, class_id = :class
                        WHERE id = :id""")
                .bind("title", details.title())
                .bind("author", details.author())
                .bind("published", details.published())
                .bind("url", details.url())
                .bind("visibility", details.visibility().name())
                .bind(
                        "class",
                        details.schoolClass().isPresent()
                                ? details.schoolClass().getAsLong()
                                : null)
                .bind("id", id)
                .execute();
    }

    /** What the file proposes fills what nobody has filled in. */
    static void updateProposed(Handle handle, long id, String title, String author, String published) {
        handle.createUpdate("""
                        UPDATE uploaded_document SET
                            title = CASE WHEN title = '' THEN :title ELSE title END,
                            author = CASE WHEN author = '' THEN :author ELSE author END,
                            published = CASE WHEN published = '' THEN :published ELSE published END
                        WHERE id = :id""")
                .bind("title", title)
                .bind("author", author)
                .bind("published", published)
                .bind("id", id)
                .execute();
    }

    static void updateCounting(Handle handle, long id, long version) {
        handle.createUpdate("UPDATE uploaded_document SET version_id = :version WHERE id = :id")
                .bind("version", version)
                .bind("id", id)
                .execute();
    }

    static void updateDeleted(Handle handle, long id, @Nullable Instant when) {
        handle.createUpdate("UPDATE uploaded_document SET deleted_at = :when WHERE id = :id")
                .bind("when", when == null ? null : Long.valueOf(when.toEpochMilli()))
                .bind("id", id)
                .execute();
    }

    /** Whether it still waited, and now does not. */
    static boolean updateRefused(Handle handle, long version, String reason) {
        return handle.createUpdate("""
                                UPDATE document_version SET state = 'REFUSED', reason = :reason
                                WHERE id = :id AND state = 'WAITING'""")
                        .bind("reason", reason)
                        .bind("id", version)
                        .execute()
                == 1;
    }

    /** Whether it still waited, and now is read. */
    static boolean updateRead(Handle handle, long version, String format, int pages, int division) {
        return handle.createUpdate("""
                                UPDATE document_version
                                SET state = 'READ', format = :format, pages = :pages, division = :division
                                WHERE id = :id AND state = 'WAITING'""")
                        .bind("format", format)
                        .bind("pages", pages)
                        .bind("division", division)
                        .bind("id", version)
                        .execute()
                == 1;
    }

    static void delete(Handle handle, long id) {
        handle.createUpdate("DELETE FROM uploaded_document WHERE id = :id")
                .bind("id", id)
                .execute();
    }

    private static UploadedDocument document(ResultSet row) throws SQLException {
        return new UploadedDocument(
                row.getLong("id"),
                row.getLong("person_id"),
                row.getString("title"),
                row.getString("author"),
                row.getString("published"),
                row.getString("url"),
                Visibility.valueOf(row.getString("visibility")),
                optional(row, "class_id"),
                optional(row, "version_id"),
                version(row),
                Instant.ofEpochMilli(row.getLong("created_at")),
                optional(row, "deleted_at").stream()
                        .mapToObj(Instant::ofEpochMilli)
                        .findFirst());
    }

    private static DocumentVersion version(ResultSet row) throws SQLException {
        return new DocumentVersion(
                row.getLong("last_id"),
                row.getLong("id"),
                row.getString("file_name"),
                row.getLong("bytes"),
                DocumentVersion.State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("format"),
                row.getInt("pages"),
                Instant.ofEpochMilli(row.getLong("last_created_at")));
    }

    private static OptionalLong optional(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
