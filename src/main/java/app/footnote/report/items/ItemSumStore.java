package app.footnote.report.items;

import app.footnote.db.Json;
import app.footnote.report.items.StudyFold.Learner;
import app.footnote.response.Context;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The sums of what was answered, by the question's version. */
final class ItemSumStore {
    private ItemSumStore() {}

    /** Somebody in a set. */
    record Who(long person, long set) {}

    static Map<Long, ItemSums> select(Handle handle, Collection<Long> versions, Context context) {
        Map<Long, ItemSums> sums = new HashMap<>();
        if (!versions.isEmpty()) {
            handle.createQuery("""
                            SELECT question_version_id, body FROM item_sums
                            WHERE question_version_id IN (<versions>) AND context = :context""")
                    .bindList("versions", List.copyOf(versions))
                    .bind("context", context.code())
                    .map((row, mapping) -> sums.put(row.getLong("question_version_id"), sums(row.getString("body"))))
                    .list();
        }
        return sums;
    }

    /** @param forms as {@link ItemForm} has them */
    static void upsert(Handle handle, Context context, Map<Long, String> forms, Map<Long, ItemSums> sums) {
        try (PreparedBatch batch = handle.prepareBatch("""
                        INSERT INTO item_sums (question_version_id, context, set_id, question_id, form, body)
                        SELECT v.id, :context, q.set_id, q.id, :form, :body
                        FROM question_version v JOIN question q ON q.id = v.question_id
                        WHERE v.id = :version
                        ON CONFLICT (question_version_id, context) DO UPDATE SET
                            form = excluded.form, body = excluded.body""")) {
            sums.forEach((version, sum) -> batch.bind("version", version)
                    .bind("context", context.code())
                    .bind("form", forms.getOrDefault(version, ""))
                    .bind("body", Json.write(sum))
                    .add());
            execute(batch);
        }
    }

    static void delete(Handle handle, Collection<Long> versions, Context context) {
        if (!versions.isEmpty()) {
            handle.createUpdate("""
                            DELETE FROM item_sums
                            WHERE question_version_id IN (<versions>) AND context = :context""")
                    .bindList("versions", List.copyOf(versions))
                    .bind("context", context.code())
                    .execute();
        }
    }

    /** The questions that an administration says something of. */
    static List<Long> selectPartVersions(Handle handle, long administration) {
        return handle.createQuery("SELECT question_version_id FROM item_part WHERE administration_id = :id")
                .bind("id", administration)
                .mapTo(Long.class)
                .list();
    }

    /** What an administration says of some questions, of which there is one at least. */
    static Map<Long, ItemSums> selectParts(Handle handle, long administration, Collection<Long> versions) {
        Map<Long, ItemSums> parts = new HashMap<>();
        handle.createQuery("""
                        SELECT question_version_id, body FROM item_part
                        WHERE administration_id = :id AND question_version_id IN (<versions>)""")
                .bind("id", administration)
                .bindList("versions", List.copyOf(versions))
                .map((row, context) -> parts.put(row.getLong("question_version_id"), sums(row.getString("body"))))
                .list();
        return parts;
    }

    static void upsertParts(Handle handle, long administration, Map<Long, ItemSums> parts) {
        try (PreparedBatch batch = handle.prepareBatch("""
                        INSERT INTO item_part (administration_id, question_version_id, body)
                        VALUES (:id, :version, :body)
                        ON CONFLICT (administration_id, question_version_id) DO UPDATE SET body = excluded.body""")) {
            parts.forEach((version, sum) -> batch.bind("id", administration)
                    .bind("version", version)
                    .bind("body", Json.write(sum))
                    .add());
            execute(batch);
        }
    }

    static void deleteParts(Handle handle, long administration, Collection<Long> versions) {
        if (!versions.isEmpty()) {
            handle.createUpdate("""
                            DELETE FROM item_part
                            WHERE administration_id = :id AND question_version_id IN (<versions>)""")
                    .bind("id", administration)
                    .bindList("versions", List.copyOf(versions))
                    .execute();
        }
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

    /** How these people stand, in every set that they stand in. */
    static Map<Who, Learner> selectLearners(Handle handle, Collection<Long> people) {
        Map<Who, Learner> learners = new HashMap<>();
        if (!people.isEmpty()) {
            handle.createQuery("SELECT person_id, set_id, cards, score FROM item_learner WHERE person_id IN (<people>)")
                    .bindList("people", List.copyOf(people))
                    .map((row, context) -> learners.put(
                            new Who(row.getLong("person_id"), row.getLong("set_id")),
                            new Learner(row.getLong("cards"), row.getDouble("score"))))
                    .list();
        }
        return learners;
    }

    static void upsertLearners(Handle handle, Map<Who, Learner> learners) {
        try (PreparedBatch batch = handle.prepareBatch("""
                        INSERT INTO item_learner (person_id, set_id, cards, score)
                        VALUES (:person, :set, :cards, :score)
                        ON CONFLICT (person_id, set_id) DO UPDATE SET
                            cards = excluded.cards, score = excluded.score""")) {
            learners.forEach((who, learner) -> batch.bind("person", who.person())
                    .bind("set", who.set())
                    .bind("cards", learner.cards())
                    .bind("score", learner.score())
                    .add());
            execute(batch);
        }
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    static ItemSums sums(String body) {
        return Json.read(body, ItemSums.class);
    }
}
