package app.footnote.study;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The rows of threads about questions. */
final class QuestionThreadStore {
    private static final int MOST_SHOWN = 500;

    private QuestionThreadStore() {}

    static void insertThread(
            Handle handle, long id, long set, long questionVersion, QuestionThread.Kind kind, Instant now) {
        handle.createUpdate("""
                        INSERT INTO question_thread (id, set_id, question_version_id, kind, begun_at)
                        VALUES (:id, :set, :questionVersion, :kind, :now)""")
                .bind("id", id)
                .bind("set", set)
                .bind("questionVersion", questionVersion)
                .bind("kind", kind.name())
                .bind("now", now.toEpochMilli())
                .execute();
    }

    static void insertMessage(Handle handle, long id, long thread, long person, String message, Instant now) {
        handle.createUpdate("""
                        INSERT INTO question_message (id, thread_id, person_id, message, written_at)
                        VALUES (:id, :thread, :person, :message, :now)""")
                .bind("id", id)
                .bind("thread", thread)
                .bind("person", person)
                .bind("message", message)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    static void updateClosed(Handle handle, long thread, Instant now) {
        handle.createUpdate("UPDATE question_thread SET closed_at = :now WHERE id = :thread")
                .bind("thread", thread)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    /** Those of the sets that the person may see to, the last begun first: all where they are an administrator. */
    static List<QuestionThread> selectThreads(Handle handle, long person, boolean administrator) {
        List<QuestionThread> threads = handle.createQuery("""
                        SELECT t.*
                        FROM question_thread t
                        WHERE :administrator
                            OR EXISTS (SELECT 1 FROM set_author a
                                WHERE a.set_id = t.set_id AND a.person_id = :person)
                            OR NOT EXISTS (SELECT 1 FROM set_author a WHERE a.set_id = t.set_id)
                        ORDER BY t.id DESC
                        LIMIT :most""")
                .bind("administrator", administrator)
                .bind("person", person)
                .bind("most", MOST_SHOWN)
                .map((row, context) -> {
                    row.getLong("closed_at");
                    boolean open = row.wasNull();
                    return new QuestionThread(
                            row.getLong("id"),
                            row.getLong("set_id"),
                            row.getLong("question_version_id"),
                            QuestionThread.Kind.valueOf(row.getString("kind")),
                            Instant.ofEpochMilli(row.getLong("begun_at")),
                            open,
                            List.of());
                })
                .list();
        return threads.stream().map(thread -> withMessages(handle, thread)).toList();
    }

    private static QuestionThread withMessages(Handle handle, QuestionThread thread) {
        List<String> messages = handle.createQuery(
                        "SELECT message FROM question_message WHERE thread_id = :thread ORDER BY id")
                .bind("thread", thread.id())
                .mapTo(String.class)
                .list();
        return new QuestionThread(
                thread.id(),
                thread.set(),
                thread.questionVersion(),
                thread.kind(),
                thread.begunAt(),
                thread.open(),
                messages);
    }
}
