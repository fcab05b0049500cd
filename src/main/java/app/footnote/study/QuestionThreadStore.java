package app.footnote.study;

import app.footnote.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
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
            VALUES (:id, :set, :questionVersion, :kind, :now)\
            """)
                .bind("id", id)
                .bind("set", set)
                .bind("questionVersion", questionVersion)
                .bind("kind", kind.name())
                .bind("now", now.toEpochMilli())
                .execute();
    }

    static void insertMessage(
            Handle handle, long id, long thread, long person, boolean byAuthor, String message, Instant now) {
        handle.createUpdate("""
            INSERT INTO question_message (id, thread_id, person_id, by_author, message, written_at)
            VALUES (:id, :thread, :person, :byAuthor, :message, :now)\
            """)
                .bind("id", id)
                .bind("thread", thread)
                .bind("person", person)
                .bind("byAuthor", byAuthor)
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

    static void updateOpen(Handle handle, long thread) {
        handle.createUpdate("UPDATE question_thread SET closed_at = NULL WHERE id = :thread")
                .bind("thread", thread)
                .execute();
    }

    /** Says that a reader has looked at all of their threads. */
    static void updateSeen(Handle handle, long person, Instant now) {
        handle.createUpdate("""
            UPDATE question_thread SET seen_at = :now
            WHERE id IN (
                SELECT thread_id FROM question_message WHERE person_id = :person AND NOT by_author)\
            """)
                .bind("person", person)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    /** How many of a reader's threads have an answer that they have not looked at. */
    static int countAnswered(Handle handle, long person) {
        return handle.createQuery("""
            SELECT COUNT(DISTINCT t.id)
            FROM question_message own
                JOIN question_thread t ON t.id = own.thread_id
                JOIN question_message a ON a.thread_id = t.id
            WHERE own.person_id = :person AND NOT own.by_author
                AND a.by_author AND a.written_at > t.seen_at\
            """).bind("person", person).mapTo(int.class).one();
    }

    /** Those that a reader began, the last begun first. */
    static List<QuestionThread> selectOwn(Handle handle, long person) {
        List<QuestionThread> threads = handle.createQuery("""
            SELECT t.*
            FROM question_thread t
            WHERE t.id IN (
                SELECT thread_id FROM question_message WHERE person_id = :person AND NOT by_author)
            ORDER BY t.id DESC
            LIMIT :most\
            """)
                .bind("person", person)
                .bind("most", MOST_SHOWN)
                .map((row, context) -> thread(row))
                .list();
        return threads.stream().map(thread -> withMessages(handle, thread)).toList();
    }

    /** Those of the sets that the viewer may see to, the last begun first. */
    static List<QuestionThread> selectThreads(Handle handle, Viewer viewer) {
        List<QuestionThread> threads = handle.createQuery("""
            SELECT t.*
            FROM question_thread t
            WHERE :administrator
                OR EXISTS (SELECT 1 FROM set_author a
                    WHERE a.set_id = t.set_id AND a.person_id = :person)
                OR :instructor AND NOT EXISTS (SELECT 1 FROM set_author a WHERE a.set_id = t.set_id)
            ORDER BY t.id DESC
            LIMIT :most\
            """)
                .bind("administrator", viewer.administrator())
                .bind("instructor", viewer.instructor())
                .bind("person", viewer.id())
                .bind("most", MOST_SHOWN)
                .map((row, context) -> thread(row))
                .list();
        return threads.stream().map(thread -> withMessages(handle, thread)).toList();
    }

    private static QuestionThread thread(ResultSet row) throws SQLException {
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
    }

    private static QuestionThread withMessages(Handle handle, QuestionThread thread) {
        List<QuestionThread.Message> messages = handle.createQuery("""
            SELECT message, by_author, written_at FROM question_message
            WHERE thread_id = :thread ORDER BY id\
            """)
                .bind("thread", thread.id())
                .map((row, context) -> new QuestionThread.Message(
                        row.getString("message"),
                        row.getBoolean("by_author"),
                        Instant.ofEpochMilli(row.getLong("written_at"))))
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
