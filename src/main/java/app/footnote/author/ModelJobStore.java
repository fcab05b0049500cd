package app.footnote.author;

import app.footnote.db.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The rows of a language model's work. */
final class ModelJobStore {
    private static final String SELECT = """
            SELECT model_job.*, question_set.slug FROM model_job
            JOIN question_set ON question_set.id = model_job.set_id
            """;

    private ModelJobStore() {}

    static void upsert(Handle handle, ModelJob job) {
        bind(handle.createUpdate("""
                        INSERT INTO model_job (set_id, document, version_id, state, next_chunk, chunks, requests,
                            tokens, proposed, passed, refused)
                        VALUES (:set, :document, :version, :state, :next, :chunks, :requests, :tokens, :proposed,
                            :passed, :refused)
                        ON CONFLICT (set_id, document) DO UPDATE SET version_id = excluded.version_id,
                            state = excluded.state, next_chunk = excluded.next_chunk, chunks = excluded.chunks,
                            requests = excluded.requests, tokens = excluded.tokens, proposed = excluded.proposed,
                            passed = excluded.passed, refused = excluded.refused"""), job).execute();
    }

    /** Whether it was going on still; what somebody stopped stays as it is. */
    static boolean updateRunning(Handle handle, ModelJob job) {
        return bind(handle.createUpdate("""
                        UPDATE model_job SET state = :state, next_chunk = :next, chunks = :chunks,
                            requests = :requests, tokens = :tokens, proposed = :proposed, passed = :passed,
                            refused = :refused
                        WHERE set_id = :set AND document = :document AND version_id = :version
                            AND state = 'RUNNING'"""), job).execute() == 1;
    }

    static void updateStopped(Handle handle, long set, String document) {
        handle.createUpdate("""
                        UPDATE model_job SET state = 'STOPPED'
                        WHERE set_id = :set AND document = :document AND state = 'RUNNING'""").bind("set", set).bind("document", document).execute();
    }

    static Optional<ModelJob> select(Handle handle, long set, String document) {
        return handle.createQuery(SELECT + "WHERE model_job.set_id = :set AND model_job.document = :document")
                .bind("set", set)
                .bind("document", document)
                .map((row, context) -> new ModelJob(
                        row.getLong("set_id"),
                        row.getString("slug"),
                        row.getString("document"),
                        row.getLong("version_id"),
                        ModelJob.State.valueOf(row.getString("state")),
                        row.getInt("next_chunk"),
                        row.getInt("chunks"),
                        row.getInt("requests"),
                        row.getInt("tokens"),
                        row.getInt("proposed"),
                        row.getInt("passed"),
                        counts(row.getString("refused"))))
                .findOne();
    }

    /** Those that a stop of the server interrupted: the set, and the document. */
    static List<Map.Entry<Long, String>> selectRunning(Handle handle) {
        return handle.createQuery(
                        "SELECT set_id, document FROM model_job WHERE state = 'RUNNING' ORDER BY set_id, document")
                .map((row, context) -> Map.entry(row.getLong("set_id"), row.getString("document")))
                .list();
    }

    /** One of those who write the set; what they may see, the work may see. */
    static Optional<Long> selectAuthor(Handle handle, long set) {
        return handle.createQuery("SELECT person_id FROM set_author WHERE set_id = :set ORDER BY person_id")
                .bind("set", set)
                .mapTo(Long.class)
                .findFirst();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, ModelJob job) {
        return statement
                .bind("set", job.set())
                .bind("document", job.document())
                .bind("version", job.version())
                .bind("state", job.state().name())
                .bind("next", job.next())
                .bind("chunks", job.chunks())
                .bind("requests", job.requests())
                .bind("tokens", job.tokens())
                .bind("proposed", job.proposed())
                .bind("passed", job.passed())
                .bind("refused", Json.write(job.refused()));
    }

    private static Map<String, Integer> counts(String json) {
        Map<String, Integer> counts = new HashMap<>();
        Map<?, ?> read = Json.read(json, Map.class);
        read.forEach(
                (reason, count) -> counts.put(String.valueOf(reason), count instanceof Integer number ? number : 0));
        return counts;
    }
}
