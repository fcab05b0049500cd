package app.footnote.author;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows around one question of a draft, so that its page needs none of the others. */
final class QuestionPartStore {
    private QuestionPartStore() {}

    /** The id of the question before the one of this id, in the order of the draft. */
    static Optional<String> selectBefore(Handle handle, long set, String question) {
        return handle.createQuery("""
                        SELECT other.question
                        FROM draft_question one JOIN draft_question other
                            ON other.set_id = one.set_id AND other.position <= one.position
                                AND (other.position < one.position OR other.question < one.question)
                        WHERE one.set_id = :set AND one.question = :question
                        ORDER BY other.position DESC, other.question DESC LIMIT 1""")
                .bind("set", set)
                .bind("question", question)
                .mapTo(String.class)
                .findOne();
    }

    static Optional<String> selectAfter(Handle handle, long set, String question) {
        return handle.createQuery("""
                        SELECT other.question
                        FROM draft_question one JOIN draft_question other
                            ON other.set_id = one.set_id AND other.position >= one.position
                                AND (other.position > one.position OR other.question > one.question)
                        WHERE one.set_id = :set AND one.question = :question
                        ORDER BY other.position, other.question LIMIT 1""")
                .bind("set", set)
                .bind("question", question)
                .mapTo(String.class)
                .findOne();
    }

    /** The cards that other questions ask for in these words; the index holds how a stem begins. */
    static List<String> selectCards(Handle handle, long set, String stem, String question) {
        return handle.createQuery("""
                        SELECT DISTINCT card FROM draft_question
                        WHERE set_id = :set AND substr(stem, 1, 100) = substr(:stem, 1, 100) AND stem = :stem
                            AND question <> :question AND state <> 'ARCHIVED'""")
                .bind("set", set)
                .bind("stem", stem)
                .bind("question", question)
                .mapTo(String.class)
                .list();
    }

    /** The parts of a file whose body holds a text. */
    static List<DraftPart> selectHolding(Handle handle, long set, DraftFile file, String text) {
        String escaped = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return handle.createQuery("""
                        SELECT part, body FROM draft_part
                        WHERE set_id = :set AND file = :file AND body LIKE :text ESCAPE '!'
                        ORDER BY position, part""")
                .bind("set", set)
                .bind("file", file.code())
                .bind("text", "%" + escaped + "%")
                .map((row, context) -> new DraftPart(file, row.getString("part"), row.getString("body")))
                .list();
    }

    /** How many answers all versions of a question have. */
    static int countResponses(Handle handle, long set, String question) {
        return handle.createQuery("""
                        SELECT COUNT(*)
                        FROM question q
                            JOIN question_version v ON v.question_id = q.id
                            JOIN response r ON r.question_version_id = v.id
                        WHERE q.set_id = :set AND q.stable_key = :question""")
                .bind("set", set)
                .bind("question", question)
                .mapTo(Integer.class)
                .one();
    }

    /** How many reports of readers on a question wait for an answer. */
    static int countThreads(Handle handle, long set, String question) {
        return handle.createQuery("""
                        SELECT COUNT(*)
                        FROM question q
                            JOIN question_version v ON v.question_id = q.id
                            JOIN question_thread t ON t.question_version_id = v.id
                        WHERE q.set_id = :set AND q.stable_key = :question AND t.closed_at IS NULL""")
                .bind("set", set)
                .bind("question", question)
                .mapTo(Integer.class)
                .one();
    }
}
