package app.footnote.question;

import app.footnote.db.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The rows that say who published which version of a set, when and why. */
final class PublicationStore {
    private PublicationStore() {}

    static void insert(Handle handle, long id, long version, Publication publication) {
        handle.createUpdate("""
            INSERT INTO publication (id, set_version_id, person_id, published_at, note, reason, findings, revision)
            VALUES (:id, :version, CAST(:person AS BIGINT), :at, :note, :reason, :findings, :revision)\
            """)
                .bind("id", id)
                .bind("version", version)
                .bind(
                        "person",
                        publication.person().isPresent()
                                ? (Long) publication.person().getAsLong()
                                : null)
                .bind("at", publication.at().toEpochMilli())
                .bind("note", publication.note())
                .bind("reason", publication.reason())
                .bind("findings", Json.write(publication.findings()))
                .bind("revision", publication.revision())
                .execute();
    }

    /** By the ids of the versions of a set, the last first. */
    static Map<Long, List<Publication>> selectAll(Handle handle, long set) {
        return handle
                .createQuery("""
            SELECT p.* FROM publication p JOIN set_version v ON v.id = p.set_version_id
            WHERE v.set_id = :set ORDER BY p.id DESC\
            """)
                .bind("set", set)
                .map((row, context) -> Map.entry(row.getLong("set_version_id"), publication(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The last of a version. */
    static Optional<Publication> selectLast(Handle handle, long version) {
        return handle.createQuery("SELECT * FROM publication WHERE set_version_id = :version ORDER BY id DESC LIMIT 1")
                .bind("version", version)
                .map((row, context) -> publication(row))
                .findOne();
    }

    private static Publication publication(ResultSet row) throws SQLException {
        long person = row.getLong("person_id");
        return new Publication(
                row.wasNull() ? OptionalLong.empty() : OptionalLong.of(person),
                Instant.ofEpochMilli(row.getLong("published_at")),
                row.getString("note"),
                row.getString("reason"),
                List.of(Json.read(row.getString("findings"), Publication.Over[].class)),
                row.getLong("revision"));
    }

    /** All versions of a set but for their publications, the oldest first. */
    static List<SetVersion> selectVersions(Handle handle, long set) {
        return handle.createQuery("""
            SELECT v.id, v.created_at, v.id = q.current_version_id AS current,
                ROW_NUMBER() OVER (ORDER BY v.id) AS number,
                (SELECT COUNT(*) FROM set_version_question s WHERE s.set_version_id = v.id) AS questions
            FROM set_version v JOIN question_set q ON q.id = v.set_id
            WHERE v.set_id = :set AND EXISTS (SELECT 1 FROM publication p WHERE p.set_version_id = v.id)
            ORDER BY v.id\
            """)
                .bind("set", set)
                .map((row, context) -> new SetVersion(
                        row.getLong("id"),
                        row.getInt("number"),
                        Instant.ofEpochMilli(row.getLong("created_at")),
                        row.getInt("questions"),
                        row.getBoolean("current"),
                        List.of()))
                .list();
    }

    /** The draft's revision of the last publication of the version that a set has now. */
    static void updateRevision(Handle handle, long set, long revision) {
        handle.createUpdate("""
            UPDATE publication SET revision = :revision WHERE id = (
                SELECT MAX(p.id) FROM publication p JOIN question_set q ON q.current_version_id = p.set_version_id
                WHERE q.id = :set)\
            """).bind("revision", revision).bind("set", set).execute();
    }

    /** Whoever published something is nobody in particular any more; why it was published stays. */
    static void updateGone(Handle handle, long person) {
        handle.createUpdate("UPDATE publication SET person_id = NULL WHERE person_id = :person")
                .bind("person", person)
                .execute();
    }
}
