package app.footnote.author;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The rows of candidates. */
final class CandidateStore {
    private CandidateStore() {}

    /** How many candidates nobody has decided about. */
    static int countOpen(Handle handle, long set) {
        return handle.createQuery("SELECT COUNT(*) FROM candidate WHERE set_id = :set AND state = 'OPEN'")
                .bind("set", set)
                .mapTo(Integer.class)
                .one();
    }

    static void insert(Handle handle, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch("""
            INSERT INTO candidate (id, set_id, document, place, state, body)
            VALUES (:id, :set, :document, :place, :state, :body)\
            """)) {
            for (Candidate candidate : candidates) {
                batch.bind("id", candidate.id())
                        .bind("set", candidate.set())
                        .bind("document", candidate.document())
                        .bind("place", candidate.place())
                        .bind("state", candidate.state().name())
                        .bind("body", candidate.body())
                        .add();
            }
            batch.execute();
        }
    }

    static List<Candidate> select(Handle handle, long set) {
        return handle.createQuery("""
            SELECT id, set_id, document, place, state, body FROM candidate
            WHERE set_id = :set ORDER BY place, id\
            """)
                .bind("set", set)
                .map((row, context) -> new Candidate(
                        row.getLong("id"),
                        row.getLong("set_id"),
                        row.getString("document"),
                        row.getInt("place"),
                        Candidate.State.valueOf(row.getString("state")),
                        row.getString("body")))
                .list();
    }

    static Optional<String> selectState(Handle handle, long set, long candidate) {
        return handle.createQuery("SELECT state FROM candidate WHERE id = :id AND set_id = :set")
                .bind("id", candidate)
                .bind("set", set)
                .mapTo(String.class)
                .findOne();
    }

    static void updateState(Handle handle, long set, long candidate, @Nullable String state) {
        handle.createUpdate("UPDATE candidate SET state = :state WHERE id = :id AND set_id = :set")
                .bind("state", state)
                .bind("id", candidate)
                .bind("set", set)
                .execute();
    }

    /** Candidates that nobody has decided about. */
    static void deleteOpen(Handle handle, long set, String document) {
        handle.createUpdate("DELETE FROM candidate WHERE set_id = :set AND document = :document AND state = 'OPEN'")
                .bind("set", set)
                .bind("document", document)
                .execute();
    }
}
