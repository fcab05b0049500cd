package app.footnote.study.statistics;

import app.footnote.db.Json;
import app.footnote.grading.Given;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Wrong answers, and the answers to one card. */
final class ConfusionStore {
    private ConfusionStore() {}

    /** A wrong answer as it was given to a presentation. */
    record Wrong(long card, long questionVersion, long seed, Given given) {}

    /** The last wrong answers of a learner in a set, the last first. */
    static List<Wrong> selectWrong(Handle handle, long person, long set, int most) {
        return handle.createQuery("""
                        SELECT r.card_id, r.question_version_id, r.seed, r.given
                        FROM judged_response r
                            JOIN card c ON c.id = r.card_id
                            LEFT JOIN undone_response u ON u.response_id = r.id
                        WHERE r.person_id = :person AND NOT r.correct AND c.set_id = :set AND u.response_id IS NULL
                        ORDER BY r.id DESC
                        LIMIT :most""")
                .bind("person", person)
                .bind("set", set)
                .bind("most", most)
                .map((row, context) -> new Wrong(
                        row.getLong("card_id"),
                        row.getLong("question_version_id"),
                        row.getLong("seed"),
                        Json.read(row.getString("given"), Given.class)))
                .list();
    }
}
