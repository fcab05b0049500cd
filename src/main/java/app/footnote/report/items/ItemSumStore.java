package app.footnote.report.items;

import app.footnote.db.Json;
import app.footnote.report.items.StudyFold.Learner;
import app.footnote.response.Context;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The sums of what was answered, question by question. */
final class ItemSumStore {
    private ItemSumStore() {}

    static ItemSums select(Handle handle, long questionVersion, Context context) {
        return handle.createQuery("""
                        SELECT body FROM item_sums
                        WHERE question_version_id = :version AND context = :context""")
                .bind("version", questionVersion)
                .bind("context", context.code())
                .map((row, mapping) -> sums(row.getString("body")))
                .findOne()
                .orElse(ItemSums.NONE);
    }

    /** @param form as {@link ItemForm} has it */
    static void upsert(Handle handle, long questionVersion, Context context, String form, ItemSums sums) {
        handle.createUpdate("""
                        INSERT INTO item_sums (question_version_id, context, set_id, question_id, form, body)
                        SELECT v.id, :context, q.set_id, q.id, :form, :body
                        FROM question_version v JOIN question q ON q.id = v.question_id
                        WHERE v.id = :version
                        ON CONFLICT (question_version_id, context) DO UPDATE SET form = excluded.form, body = excluded.body""")
                .bind("version", questionVersion)
                .bind("context", context.code())
                .bind("form", form)
                .bind("body", Json.write(sums))
                .execute();
    }

    static void delete(Handle handle, long questionVersion, Context context) {
        handle.createUpdate("DELETE FROM item_sums WHERE question_version_id = :version AND context = :context")
                .bind("version", questionVersion)
                .bind("context", context.code())
                .execute();
    }

    static Set<Long> selectPartVersions(Handle handle, long administration) {
        return handle.createQuery("SELECT question_version_id FROM item_part WHERE administration_id = :id")
                .bind("id", administration)
                .mapTo(Long.class)
                .set();
    }

    static Optional<ItemSums> selectPart(Handle handle, long administration, long questionVersion) {
        return handle.createQuery("""
                        SELECT body FROM item_part
                        WHERE administration_id = :id AND question_version_id = :version""")
                .bind("id", administration)
                .bind("version", questionVersion)
                .map((row, context) -> sums(row.getString("body")))
                .findOne();
    }

    static void upsertPart(Handle handle, long administration, long questionVersion, ItemSums sums) {
        handle.createUpdate("""
                        INSERT INTO item_part (administration_id, question_version_id, body)
                        VALUES (:id, :version, :body)
                        ON CONFLICT (administration_id, question_version_id) DO UPDATE SET body = excluded.body""")
                .bind("id", administration)
                .bind("version", questionVersion)
                .bind("body", Json.write(sums))
                .execute();
    }

    static void deletePart(Handle handle, long administration, long questionVersion) {
        handle.createUpdate("""
                        DELETE FROM item_part
                        WHERE administration_id = :id AND question_version_id = :version""")
                .bind("id", administration)
                .bind("version", questionVersion)
                .execute();
    }

    /** Forgets what study says of the questions of a set. */
    static void deleteStudy(Handle handle, long set) {
        handle.createUpdate("DELETE FROM item_sums WHERE set_id = :set AND context = 'study'")
                .bind("set", set)
                .execute();
    }

    static void deleteLearners(Handle handle, long set) {
        handle.createUpdate("DELETE FROM item_learner WHERE set_id = :set")
                .bind("set", set)
                .execute();
    }

    static Learner selectLearner(Handle handle, long person, long set) {
        return handle.createQuery("""
                        SELECT cards, score FROM item_learner WHERE person_id = :person AND set_id = :set""")
                .bind("person", person)
                .bind("set", set)
                .map((row, context) -> new Learner(row.getLong("cards"), row.getDouble("score")))
                .findOne()
                .orElse(Learner.NEW);
    }

    static void upsertLearner(Handle handle, long person, long set, Learner learner) {
        handle.createUpdate("""
                        INSERT INTO item_learner (person_id, set_id, cards, score)
                        VALUES (:person, :set, :cards, :score)
                        ON CONFLICT (person_id, set_id) DO UPDATE SET
                            cards = excluded.cards, score = excluded.score""")
                .bind("person", person)
                .bind("set", set)
                .bind("cards", learner.cards())
                .bind("score", learner.score())
                .execute();
    }

    static ItemSums sums(String body) {
        return Json.read(body, ItemSums.class);
    }
}
