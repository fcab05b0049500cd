package app.footnote.author;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of a draft's questions, one each, and of those that its facts give. */
final class DraftQuestionStore {
    private static final String LINE = "\n";

    private DraftQuestionStore() {}

    /** An entry of questions.yaml with its place in the file. */
    record Entry(String id, long position, String body) {}

    static List<Entry> selectEntries(Handle handle, long set, Collection<String> ids) {
        return handle.createQuery("""
            SELECT part, position, body FROM draft_part
            WHERE set_id = :set AND file = 'questions' AND part IN (<ids>)\
            """)
                .bind("set", set)
                .bindList("ids", ids)
                .map((row, context) -> new Entry(row.getString("part"), row.getLong("position"), row.getString("body")))
                .list();
    }

    static List<String> selectEntries(Handle handle, long set) {
        return handle.createQuery("SELECT part FROM draft_part WHERE set_id = :set AND file = 'questions'")
                .bind("set", set)
                .mapTo(String.class)
                .list();
    }

    /** The written questions in their order, with their places. */
    static List<Map.Entry<String, Long>> selectPlaces(Handle handle, long set) {
        return handle.createQuery("""
            SELECT question, position FROM draft_question
            WHERE set_id = :set AND origin <> 'GENERATED' ORDER BY position, question\
            """)
                .bind("set", set)
                .map((row, context) -> Map.entry(row.getString("question"), row.getLong("position")))
                .list();
    }

    static Optional<Long> selectPlace(Handle handle, long set, String id) {
        return handle.createQuery("""
            SELECT position FROM draft_part WHERE set_id = :set AND file = 'questions' AND part = :id\
            """)
                .bind("set", set)
                .bind("id", id)
                .mapTo(Long.class)
                .findOne();
    }

    static void updatePlace(Handle handle, long set, String id, long position) {
        handle.createUpdate("""
            UPDATE draft_part SET position = :position
            WHERE set_id = :set AND file = 'questions' AND part = :id\
            """)
                .bind("position", position)
                .bind("set", set)
                .bind("id", id)
                .execute();
    }

    static List<DraftPart> selectFacts(Handle handle, long set, Collection<String> ids) {
        return handle.createQuery("""
            SELECT part, body FROM draft_part
            WHERE set_id = :set AND file = 'facts' AND part IN (<ids>)\
            """)
                .bind("set", set)
                .bindList("ids", ids)
                .map((row, context) -> new DraftPart(DraftFile.FACTS, row.getString("part"), row.getString("body")))
                .list();
    }

    static List<GeneratedQuestion> selectGenerated(Handle handle, long set, Collection<String> ids) {
        return handle.createQuery("""
            SELECT question, position, hash, body FROM generated_question
            WHERE set_id = :set AND question IN (<ids>)\
            """)
                .bind("set", set)
                .bindList("ids", ids)
                .map((row, context) -> generated(row))
                .list();
    }

    /** All that the facts gave, in their order. */
    static List<GeneratedQuestion> selectGenerated(Handle handle, long set) {
        return handle.createQuery("""
            SELECT question, position, hash, body FROM generated_question
            WHERE set_id = :set ORDER BY position, question\
            """)
                .bind("set", set)
                .map((row, context) -> generated(row))
                .list();
    }

    static Optional<GeneratedQuestion> selectGenerated(Handle handle, long set, String id) {
        return selectGenerated(handle, set, List.of(id)).stream().findFirst();
    }

    private static GeneratedQuestion generated(ResultSet row) throws SQLException {
        return new GeneratedQuestion(
                row.getString("question"), row.getLong("position"), row.getString("hash"), row.getString("body"));
    }

    static void upsertGenerated(Handle handle, long set, List<GeneratedQuestion> questions) {
        try (PreparedBatch batch = handle.prepareBatch("""
            INSERT INTO generated_question (set_id, question, position, hash, body)
            VALUES (:set, :question, :position, :hash, :body)
            ON CONFLICT (set_id, question) DO UPDATE
            SET position = excluded.position, hash = excluded.hash, body = excluded.body\
            """)) {
            for (GeneratedQuestion question : questions) {
                batch.bind("set", set)
                        .bind("question", question.id())
                        .bind("position", question.position())
                        .bind("hash", question.hash())
                        .bind("body", question.body())
                        .add();
            }
            batch.execute();
        }
    }

    static void deleteGenerated(Handle handle, long set, Collection<String> ids) {
        handle.createUpdate("DELETE FROM generated_question WHERE set_id = :set AND question IN (<ids>)")
                .bind("set", set)
                .bindList("ids", ids)
                .execute();
    }

    static List<DraftQuestion> select(Handle handle, long set, Collection<String> ids) {
        return handle.createQuery("""
            SELECT question, position, origin, state, card, type, topic, documents, facts, places, stem, words,
                made_from, outdated
            FROM draft_question WHERE set_id = :set AND question IN (<ids>)\
            """)
                .bind("set", set)
                .bindList("ids", ids)
                .map((row, context) -> question(row))
                .list();
    }

    static DraftQuestion question(ResultSet row) throws SQLException {
        return new DraftQuestion(
                row.getString("question"),
                row.getLong("position"),
                DraftQuestion.Origin.valueOf(row.getString("origin")),
                DraftQuestion.State.valueOf(row.getString("state")),
                row.getString("card"),
                row.getString("type"),
                row.getString("topic"),
                list(row.getString("documents")),
                list(row.getString("facts")),
                list(row.getString("places")),
                row.getString("stem"),
                row.getString("words"),
                row.getString("made_from"),
                row.getBoolean("outdated"));
    }

    static void upsert(Handle handle, long set, List<DraftQuestion> questions, Instant now) {
        try (PreparedBatch batch = handle.prepareBatch("""
            INSERT INTO draft_question
                (set_id, question, position, origin, state, card, type, topic, documents, facts, places, stem, words,
                 made_from, outdated, changed_at)
            VALUES (:set, :question, :position, :origin, :state, :card, :type, :topic, :documents, :facts, :places, :stem,
                :words, :from, :outdated, :now)
            ON CONFLICT (set_id, question) DO UPDATE
            SET position = excluded.position, origin = excluded.origin, state = excluded.state, card = excluded.card, type = excluded.type,
                topic = excluded.topic, documents = excluded.documents, facts = excluded.facts,
                places = excluded.places, stem = excluded.stem, words = excluded.words,
                made_from = excluded.made_from, outdated = excluded.outdated, changed_at = excluded.changed_at\
            """)) {
            for (DraftQuestion question : questions) {
                batch.bind("set", set)
                        .bind("question", question.id())
                        .bind("position", question.position())
                        .bind("origin", question.origin().name())
                        .bind("state", question.state().name())
                        .bind("card", question.card())
                        .bind("type", question.type())
                        .bind("topic", question.topic())
                        .bind("documents", text(question.documents()))
                        .bind("facts", text(question.facts()))
                        .bind("places", text(question.places()))
                        .bind("stem", question.stem())
                        .bind("words", question.words())
                        .bind("from", question.madeFrom())
                        .bind("outdated", question.outdated())
                        .bind("now", now.toEpochMilli())
                        .add();
            }
            batch.execute();
        }
    }

    static void delete(Handle handle, long set, Collection<String> ids) {
        handle.createUpdate("DELETE FROM draft_question WHERE set_id = :set AND question IN (<ids>)")
                .bind("set", set)
                .bindList("ids", ids)
                .execute();
    }

    /** A list as a column holds it: a line's end before and after each, so that one of them can be looked for. */
    static String text(List<String> list) {
        return list.isEmpty() ? "" : LINE + String.join(LINE, list) + LINE;
    }

    private static List<String> list(String text) {
        return Stream.of(text.split(LINE)).filter(each -> !each.isEmpty()).toList();
    }
}
