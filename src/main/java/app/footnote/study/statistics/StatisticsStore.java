package app.footnote.study.statistics;

import app.footnote.study.CardAge;
import app.footnote.study.memory.Grade;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What is read from the counted reviews. */
final class StatisticsStore {
    private StatisticsStore() {}

    /** The days with reviews from that one on, in their order. */
    static List<DayCount> selectDays(Handle handle, long person, long set, LocalDate first) {
        return handle.createQuery("""
                        SELECT studied_on, SUM(reviews) AS reviews, SUM(timed) AS timed, SUM(took_ms) AS took_ms
                        FROM review_day
                        WHERE person_id = :person AND set_id = :set AND studied_on >= :first
                        GROUP BY studied_on
                        HAVING SUM(reviews) > 0
                        ORDER BY studied_on""")
                .bind("person", person)
                .bind("set", set)
                .bind("first", first.toEpochDay())
                .map((row, context) -> new DayCount(
                        LocalDate.ofEpochDay(row.getLong("studied_on")),
                        row.getInt("reviews"),
                        row.getInt("timed"),
                        row.getLong("took_ms")))
                .list();
    }

    /** Reviews from that day on by what the card was, the grade and the hour. */
    static List<AnswerCount> selectAnswers(Handle handle, long person, long set, LocalDate first) {
        return handle.createQuery("""
                        SELECT age, grade, hour, SUM(reviews) AS reviews
                        FROM review_day
                        WHERE person_id = :person AND set_id = :set AND studied_on >= :first
                        GROUP BY age, grade, hour""")
                .bind("person", person)
                .bind("set", set)
                .bind("first", first.toEpochDay())
                .map((row, context) -> new AnswerCount(
                        CardAge.valueOf(row.getString("age")),
                        Grade.of(row.getInt("grade")),
                        row.getInt("hour"),
                        row.getInt("reviews")))
                .list();
    }

    /** The sets of which somebody has reviewed cards. */
    static List<Long> selectBegun(Handle handle, long person) {
        return handle.createQuery("""
                        SELECT s.id FROM question_set s
                        WHERE EXISTS (SELECT 1 FROM review_day d WHERE d.person_id = :person AND d.set_id = s.id)""").bind("person", person).mapTo(Long.class).list();
    }
}
