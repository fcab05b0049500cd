package app.footnote.question;

import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of cited sentences that readers brought. */
final class PassageStore {
    private PassageStore() {}

    static void insertPassages(Handle handle, long person, Map<String, String> textByHash) {
        try (PreparedBatch batch = handle.prepareBatch("""
                        INSERT INTO reader_passage (person_id, hash, text) VALUES (:person, :hash, :text)
                        ON CONFLICT (person_id, hash) DO NOTHING""")) {
            textByHash.forEach((hash, text) -> batch.bind("person", person)
                    .bind("hash", hash)
                    .bind("text", text)
                    .add());
            batch.execute();
        }
    }

    static Optional<String> selectText(Handle handle, long person, String hash) {
        return handle.createQuery("SELECT text FROM reader_passage WHERE person_id = :person AND hash = :hash")
                .bind("person", person)
                .bind("hash", hash)
                .mapTo(String.class)
                .findOne();
    }

    static long countPassages(Handle handle, long person) {
        return handle.createQuery("SELECT COUNT(*) FROM reader_passage WHERE person_id = :person")
                .bind("person", person)
                .mapTo(long.class)
                .one();
    }
}
