package app.footnote.author;

import app.footnote.db.Json;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of names that may belong to one thing. */
final class NamePairStore {
    private NamePairStore() {}

    static void delete(Handle handle, long set, String document) {
        handle.createUpdate("DELETE FROM name_pair WHERE set_id = :set AND document = :document")
                .bind("set", set)
                .bind("document", document)
                .execute();
    }

    static void insert(Handle handle, long set, String document, List<NamePair> pairs) {
        try (PreparedBatch batch = handle.prepareBatch("""
            INSERT INTO name_pair (set_id, document, one, other, evidence)
            VALUES (:set, :document, :one, :other, :evidence)
            ON CONFLICT (set_id, document, one, other) DO NOTHING\
            """)) {
            for (NamePair pair : pairs) {
                batch.bind("set", set)
                        .bind("document", document)
                        .bind("one", pair.one())
                        .bind("other", pair.other())
                        .bind("evidence", Json.write(pair.evidence()))
                        .add();
            }
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    static List<NamePair> select(Handle handle, long set) {
        return handle.createQuery("""
            SELECT one, other, evidence FROM name_pair
            WHERE set_id = :set ORDER BY document, one, other\
            """)
                .bind("set", set)
                .map((row, context) -> new NamePair(
                        row.getString("one"),
                        row.getString("other"),
                        List.of(Json.read(row.getString("evidence"), String[].class))))
                .list();
    }
}
