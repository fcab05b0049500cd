package app.footnote.attempt;

import app.footnote.db.Json;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The submitted attempts at all assignments of a set. */
final class ScoreRepairStore {
    private ScoreRepairStore() {}

    /** An attempt with its questions. */
    record Asked(Attempt attempt, List<Item> items) {}

    /** Some of them in the order of their ids, from behind one. */
    static List<Asked> select(Handle handle, long set, long after, int most) {
        return handle.createQuery("""
                        SELECT t.id, t.assignment_id, t.person_id, t.set_version_id, t.started_at, t.ends_at, t.reached,
                            t.submitted_at, t.submitted_by, t.score, t.items
                        FROM attempt t JOIN assignment a ON a.id = t.assignment_id
                        WHERE t.id > :after AND t.submitted_at IS NOT NULL AND a.set_id = :set
                        ORDER BY t.id LIMIT :most""")
                .bind("after", after)
                .bind("set", set)
                .bind("most", most)
                .map((row, context) ->
                        new Asked(AttemptStore.row(row), List.of(Json.read(row.getString("items"), Item[].class))))
                .list();
    }

    /** Stores another score, unless it is not the one of before any more; whether it was stored. */
    static boolean updateScore(Handle handle, long attempt, double before, double after) {
        return handle.createUpdate("UPDATE attempt SET score = :after WHERE id = :id AND score = :before")
                        .bind("id", attempt)
                        .bind("before", before)
                        .bind("after", after)
                        .execute()
                > 0;
    }

    static int count(Handle handle, long set) {
        return handle.createQuery("""
                        SELECT COUNT(*) FROM assignment a JOIN attempt t ON t.assignment_id = a.id
                        WHERE a.set_id = :set AND t.submitted_at IS NOT NULL""").bind("set", set).mapTo(Integer.class).one();
    }
}
