package app.footnote.report;

import app.footnote.response.Response;
import app.footnote.response.ResponseStore;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The answers of a class that those who teach it may see one by one. */
final class StuckStore {
    /**
     * What was answered in attempts at assignments of the class, in rooms that somebody who teaches it led, and by
     * oneself where the student shares that; all since the student joined.
     */
    private static final String SEEN = """
        FROM enrolment
            JOIN judged_response response ON response.person_id = enrolment.person_id
                AND response.answered_at >= enrolment.joined_at
            LEFT JOIN attempt ON response.context = 'attempt' AND attempt.id = response.context_id
            LEFT JOIN assignment ON assignment.id = attempt.assignment_id
            LEFT JOIN room ON response.context = 'room' AND room.id = response.context_id
        WHERE enrolment.class_id = :class
            AND (assignment.class_id = :class
                OR room.person_id IN (SELECT person_id FROM class_instructor WHERE class_id = :class)
                OR (enrolment.shares_study AND response.context IN ('study', 'cram')))
        """;

    private StuckStore() {}

    /**
     * What one student answered about one card.
     *
     * @param missed whether the last answer was wrong
     */
    record Row(long person, long card, int answers, int right, boolean missed) {}

    /** The last answer is that with the greatest id; doubled, its last bit says whether it was right. */
    static List<Row> selectByStudentAndCard(Handle handle, long schoolClass) {
        return handle.createQuery("""
            SELECT enrolment.person_id, response.card_id, COUNT(*),
                SUM(CASE WHEN response.correct THEN 1 ELSE 0 END),
                MAX(response.id * 2 + CASE WHEN response.correct THEN 1 ELSE 0 END)
            """ + SEEN + "GROUP BY enrolment.person_id, response.card_id")
                .bind("class", schoolClass)
                .map((row, context) ->
                        new Row(row.getLong(1), row.getLong(2), row.getInt(3), row.getInt(4), row.getLong(5) % 2 == 0))
                .list();
    }

    /** The answers about one card, the first first. */
    static List<Response> selectOfCard(Handle handle, long schoolClass, long card) {
        return handle.createQuery("SELECT response.* " + SEEN + " AND response.card_id = :card ORDER BY response.id")
                .bind("class", schoolClass)
                .bind("card", card)
                .map((row, context) -> ResponseStore.response(row))
                .list();
    }

    /** How many students of a class share what they practise by themselves. */
    static int countSharing(Handle handle, long schoolClass) {
        return handle.createQuery("SELECT COUNT(*) FROM enrolment WHERE class_id = :class AND shares_study")
                .bind("class", schoolClass)
                .mapTo(int.class)
                .one();
    }
}
