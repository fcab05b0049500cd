package app.footnote.author;

import app.footnote.question.NamedDraw;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Counts what pools of a draft could draw from. */
final class PoolStore {
    private PoolStore() {}

    /** How many questions could be drawn at most: one a card, of those that are ready. */
    static int count(Handle handle, long set, NamedDraw.Part pool) {
        StringBuilder sql = new StringBuilder("""
            SELECT COUNT(DISTINCT card) FROM draft_question
            WHERE set_id = :set AND state = 'READY' AND type <> 'card'
            """);
        if (!pool.topics().isEmpty()) {
            sql.append("AND topic IN (<topics>) ");
        }
        if (!pool.types().isEmpty()) {
            sql.append("AND type IN (<types>) ");
        }
        List<String> documents = new ArrayList<>();
        for (int i = 0; i < pool.documents().size(); i++) {
            documents.add("documents LIKE :document" + i + " ESCAPE '!'");
        }
        if (!documents.isEmpty()) {
            sql.append("AND (").append(String.join(" OR ", documents)).append(")");
        }
        try (Query query = handle.createQuery(sql.toString()).bind("set", set)) {
            if (!pool.topics().isEmpty()) {
                query.bindList("topics", pool.topics());
            }
            if (!pool.types().isEmpty()) {
                query.bindList("types", pool.types());
            }
            for (int i = 0; i < documents.size(); i++) {
                query.bind(
                        "document" + i, QuestionListStore.one(pool.documents().get(i)));
            }
            return query.mapTo(Integer.class).one();
        }
    }
}
