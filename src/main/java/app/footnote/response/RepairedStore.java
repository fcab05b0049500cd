package app.footnote.response;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of responses that a change judged otherwise, until everything that counts them is made anew. */
public final class RepairedStore {
    private RepairedStore() {}

    static void insert(Handle handle, long change, List<Long> responses) {
        try (PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO repaired_response (response_id, change_id) VALUES (?, ?)
                ON CONFLICT (response_id, change_id) DO NOTHING""")) {
            responses.forEach(
                    response -> batch.bind(0, response).bind(1, change).add());
            batch.execute();
        }
    }

    /** Some of a change's responses that were given in one context, from behind an id. */
    public static List<Response> select(Handle handle, long change, Context context, long after, int most) {
        return handle.createQuery("""
                        SELECT r.* FROM repaired_response p JOIN response r ON r.id = p.response_id
                        WHERE p.change_id = :change AND p.response_id > :after AND r.context = :context
                        ORDER BY p.response_id LIMIT :most""")
                .bind("change", change)
                .bind("context", context.code())
                .bind("after", after)
                .bind("most", most)
                .map((row, mapping) -> ResponseStore.response(row))
                .list();
    }

    /** How many of a change's responses were given in one context. */
    public static int count(Handle handle, long change, Context context) {
        return handle.createQuery("""
                        SELECT COUNT(*) FROM repaired_response p JOIN response r ON r.id = p.response_id
                        WHERE p.change_id = :change AND r.context = :context""")
                .bind("change", change)
                .bind("context", context.code())
                .mapTo(Integer.class)
                .one();
    }

    /** The attempts or rooms in which a change's responses were given, from behind an id. */
    public static List<Long> selectContexts(Handle handle, long change, Context context, long after) {
        return handle.createQuery("""
                        SELECT DISTINCT r.context_id FROM repaired_response p JOIN response r ON r.id = p.response_id
                        WHERE p.change_id = :change AND r.context = :context AND r.context_id > :after
                        ORDER BY r.context_id""")
                .bind("change", change)
                .bind("context", context.code())
                .bind("after", after)
                .mapTo(Long.class)
                .list();
    }

    /** Forgets some of a change's responses, and says whether none is left. */
    public static boolean deleteSome(Handle handle, long change, int most) {
        return handle.createUpdate("""
                        DELETE FROM repaired_response WHERE change_id = :change AND response_id IN (
                            SELECT response_id FROM repaired_response WHERE change_id = :change
                            ORDER BY response_id LIMIT :most)""")
                        .bind("change", change)
                        .bind("most", most)
                        .execute()
                < most;
    }
}
