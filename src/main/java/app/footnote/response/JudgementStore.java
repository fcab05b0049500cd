package app.footnote.response;

import app.footnote.grading.Outcome;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of responses that are judged otherwise than when they were given. */
final class JudgementStore {
    private JudgementStore() {}

    /** A response with how it is judged so far. */
    record Judged(Response response, Judgement judgement) {}

    /** Some responses to versions of a question, in the order in which they were appended, from behind an id. */
    static List<Judged> select(Handle handle, long version, long after, int most) {
        return handle.createQuery("""
                        SELECT r.*, j.correct AS judged_correct, j.score AS judged_score,
                            COALESCE(j.counts, TRUE) AS counts
                        FROM response r LEFT JOIN judgement j ON j.response_id = r.id
                        WHERE r.question_version_id = :version AND r.id > :after
                        ORDER BY r.id LIMIT :most""")
                .bind("version", version)
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> {
                    Response response = ResponseStore.response(row);
                    double score = row.getDouble("judged_score");
                    return new Judged(
                            response,
                            row.wasNull()
                                    ? Judgement.asGiven(response.outcome())
                                    : new Judgement(
                                            new Outcome(row.getBoolean("judged_correct"), score),
                                            row.getBoolean("counts")));
                })
                .list();
    }

    /** How many responses there are to a version of a question. */
    static int count(Handle handle, long version) {
        return handle.createQuery("SELECT COUNT(*) FROM response WHERE question_version_id = :version")
                .bind("version", version)
                .mapTo(Integer.class)
                .one();
    }

    /** The last responses to a version of a question, the last first. */
    static List<Response> selectLast(Handle handle, long version, int most) {
        return handle.createQuery("""
                        SELECT * FROM response WHERE question_version_id = :version ORDER BY id DESC LIMIT :most""")
                .bind("version", version)
                .bind("most", most)
                .map((row, context) -> ResponseStore.response(row))
                .list();
    }

    static void upsert(Handle handle, long change, List<Judged> judged) {
        try (PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO judgement (response_id, correct, score, counts, change_id)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (response_id) DO UPDATE SET
                    correct = excluded.correct, score = excluded.score, counts = excluded.counts,
                    change_id = excluded.change_id""")) {
            for (Judged each : judged) {
                batch.bind(0, each.response().id())
                        .bind(1, each.judgement().outcome().correct())
                        .bind(2, each.judgement().outcome().score())
                        .bind(3, each.judgement().counts())
                        .bind(4, change)
                        .add();
            }
            batch.execute();
        }
    }

    /** Of a response to a question whose key was changed so that it does not count. */
    static void insertUncounted(Handle handle, Response response) {
        handle.createUpdate("""
                        INSERT INTO judgement (response_id, correct, score, counts, change_id)
                        SELECT :id, :correct, :score, FALSE, MAX(change_id) FROM key_change_version
                        WHERE question_version_id = :version""")
                .bind("id", response.id())
                .bind("correct", response.outcome().correct())
                .bind("score", response.outcome().score())
                .bind("version", response.questionVersion())
                .execute();
    }

    /** Of those that are judged again as they were when they were given. */
    static void delete(Handle handle, List<Long> responses) {
        try (PreparedBatch batch = handle.prepareBatch("DELETE FROM judgement WHERE response_id = ?")) {
            responses.forEach(response -> batch.bind(0, response).add());
            batch.execute();
        }
    }
}
