package app.footnote.question;

import app.footnote.db.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of questions, their versions and their cards. */
final class QuestionStore {
    private QuestionStore() {}

    /** A question or a card, by the key that its set gives it. */
    record Keyed(long id, String key) {}

    /** A version that is to be stored. */
    record Version(long id, long question, long card, String hash, Question content, List<String> facts, String body) {}

    static Map<String, Long> selectCards(Handle handle, long set) {
        return byKey(handle, "SELECT stable_key, id FROM card WHERE set_id = :set", set);
    }

    static Map<String, Long> selectQuestions(Handle handle, long set) {
        return byKey(handle, "SELECT stable_key, id FROM question WHERE set_id = :set", set);
    }

    /** The ids of all versions by content hash; the hash of a body covers the question's own key. */
    static Map<String, Long> selectVersions(Handle handle, long set) {
        return byKey(handle, """
                SELECT v.content_hash AS stable_key, v.id
                FROM question q JOIN question_version v ON v.question_id = q.id
                WHERE q.set_id = :set""", set);
    }

    static void insertCards(Handle handle, long set, List<Keyed> cards) {
        insertKeyed(handle, """
                INSERT INTO card (id, set_id, stable_key) VALUES (:id, :set, :key)
                ON CONFLICT (set_id, stable_key) DO NOTHING""", set, cards);
    }

    static void insertQuestions(Handle handle, long set, List<Keyed> questions) {
        insertKeyed(handle, """
                INSERT INTO question (id, set_id, stable_key) VALUES (:id, :set, :key)
                ON CONFLICT (set_id, stable_key) DO NOTHING""", set, questions);
    }

    static void insertVersions(Handle handle, List<Version> versions) {
        try (PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO question_version
                    (id, question_id, card_id, content_hash, type, topic, frame, facts, documents, body)
                VALUES (:id, :question, :card, :hash, :type, :topic, :frame, :facts, :documents, :body)
                ON CONFLICT (question_id, content_hash) DO NOTHING""")) {
            for (Version version : versions) {
                Question content = version.content();
                batch.bind("id", version.id())
                        .bind("question", version.question())
                        .bind("card", version.card())
                        .bind("hash", version.hash())
                        .bind("type", content.type().code())
                        .bind("topic", content.topic())
                        .bind("frame", content.frame())
                        .bind("facts", Json.write(version.facts()))
                        .bind(
                                "documents",
                                Json.write(content.citations().stream()
                                        .map(citation -> citation.document())
                                        .distinct()
                                        .toList()))
                        .bind("body", version.body())
                        .add();
            }
            batch.execute();
        }
    }

    static Optional<Question> selectBody(Handle handle, long version) {
        return handle.createQuery("SELECT body FROM question_version WHERE id = :version")
                .bind("version", version)
                .map((row, context) -> Json.read(row.getString("body"), Question.class))
                .findOne();
    }

    private static void insertKeyed(Handle handle, String sql, long set, List<Keyed> rows) {
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            for (Keyed row : rows) {
                batch.bind("id", row.id())
                        .bind("set", set)
                        .bind("key", row.key())
                        .add();
            }
            batch.execute();
        }
    }

    private static Map<String, Long> byKey(Handle handle, String sql, long set) {
        return handle
                .createQuery(sql)
                .bind("set", set)
                .map((row, context) -> Map.entry(row.getString("stable_key"), row.getLong("id")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
