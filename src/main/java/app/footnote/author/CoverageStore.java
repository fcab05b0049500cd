package app.footnote.author;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What was answered to the questions of a set. */
final class CoverageStore {
    private CoverageStore() {}

    /** How often something was answered, and how often wrongly. */
    record Answers(int all, int wrong) {
        static final Answers NONE = new Answers(0, 0);

        Answers plus(Answers other) {
            return new Answers(all + other.all, wrong + other.wrong);
        }
    }

    /** By the question's version. */
    static Map<Long, Answers> selectAnswers(Handle handle, long setVersion) {
        Map<Long, Answers> answers = new HashMap<>();
        handle.createQuery("""
                        SELECT r.question_version_id, COUNT(*) AS answers,
                            SUM(CASE WHEN r.correct THEN 0 ELSE 1 END) AS wrong
                        FROM set_version_question v JOIN judged_response r ON r.question_version_id = v.question_version_id
                        WHERE v.set_version_id = :version
                        GROUP BY r.question_version_id""")
                .bind("version", setVersion)
                .map((row, context) -> answers.put(
                        row.getLong("question_version_id"), new Answers(row.getInt("answers"), row.getInt("wrong"))))
                .list();
        return answers;
    }
}
