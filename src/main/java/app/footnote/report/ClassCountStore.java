package app.footnote.report;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** The counts of what classes answered. */
final class ClassCountStore {
    private ClassCountStore() {}

    /** A topic of a set by their ids. */
    record Row(long set, String topic, long answers, long right) {}

    static List<Row> selectByTopic(Handle handle, long id) {
        return handle.createQuery("""
                        SELECT question.set_id, version.topic, SUM(given.answers) AS answers,
                            SUM(given.right_answers) AS right_answers
                        FROM (
                            SELECT response.question_version_id, COUNT(*) AS answers,
                                SUM(CASE WHEN response.correct THEN 1 ELSE 0 END) AS right_answers
                            FROM enrolment JOIN judged_response response ON response.person_id = enrolment.person_id
                                AND response.answered_at >= enrolment.joined_at
                            WHERE enrolment.class_id = :id
                            GROUP BY response.question_version_id
                            UNION ALL
                            SELECT question_version_id, answers, right_answers FROM erased_answers
                            WHERE class_id = :id
                        ) given
                            JOIN question_version version ON version.id = given.question_version_id
                            JOIN question ON question.id = version.question_id
                        GROUP BY question.set_id, version.topic
                        ORDER BY question.set_id, version.topic""")
                .bind("id", id)
                .map((row, context) -> new Row(
                        row.getLong("set_id"),
                        row.getString("topic"),
                        row.getLong("answers"),
                        row.getLong("right_answers")))
                .list();
    }

    /** Adds what somebody answered in each of their classes to what erased members answered there. */
    static void insertErased(Handle handle, long person) {
        handle.createUpdate("""
                        INSERT INTO erased_answers (class_id, question_version_id, answers, right_answers)
                        SELECT enrolment.class_id, response.question_version_id, COUNT(*),
                            SUM(CASE WHEN response.correct THEN 1 ELSE 0 END)
                        FROM enrolment JOIN judged_response response ON response.person_id = enrolment.person_id
                            AND response.answered_at >= enrolment.joined_at
                        WHERE enrolment.person_id = :person
                        GROUP BY enrolment.class_id, response.question_version_id
                        ON CONFLICT (class_id, question_version_id) DO UPDATE SET
                            answers = erased_answers.answers + excluded.answers,
                            right_answers = erased_answers.right_answers + excluded.right_answers""").bind("person", person).execute();
    }
}
