package app.footnote.author;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The questions of a set that were published, with how often they were answered. */
final class UsedQuestionStore {
    private UsedQuestionStore() {}

    /** A version without its content. */
    record Row(long version, int answers) {}

    static Optional<Long> selectId(Handle handle, long set, String key) {
        return handle.createQuery("SELECT id FROM question WHERE set_id = :set AND stable_key = :key")
                .bind("set", set)
                .bind("key", key)
                .mapTo(Long.class)
                .findOne();
    }

    /** How a question is called in its set. */
    static Optional<String> selectKey(Handle handle, long question) {
        return handle.createQuery("SELECT stable_key FROM question WHERE id = :question")
                .bind("question", question)
                .mapTo(String.class)
                .findOne();
    }

    /** The newest first. */
    static List<Row> selectVersions(Handle handle, long question) {
        return handle.createQuery("""
                        SELECT v.id, (SELECT COUNT(*) FROM response r WHERE r.question_version_id = v.id)
                        FROM question_version v WHERE v.question_id = :question ORDER BY v.id DESC""")
                .bind("question", question)
                .map((row, context) -> new Row(row.getLong(1), row.getInt(2)))
                .list();
    }
}
