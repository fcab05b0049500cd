package app.footnote.study;

import app.footnote.account.Move;
import java.time.Duration;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows that count reviews by day and hour; a review that was counted says where, so that it can be taken out. */
final class ReviewDayStore {
    private ReviewDayStore() {}

    /** Counts one review more. */
    static void add(Handle handle, long person, long set, ReviewPlace place, int grade, @Nullable Duration took) {
        handle.createUpdate("""
                        INSERT INTO review_day
                            (person_id, set_id, studied_on, hour, age, grade, reviews, timed, took_ms)
                        VALUES (:person, :set, :day, :hour, :age, :grade, 1, :timed, :took)
                        ON CONFLICT (person_id, set_id, studied_on, hour, age, grade) DO UPDATE SET
                            reviews = review_day.reviews + 1,
                            timed = review_day.timed + excluded.timed,
                            took_ms = review_day.took_ms + excluded.took_ms""")
                .bind("person", person)
                .bind("set", set)
                .bind("day", place.day().toEpochDay())
                .bind("hour", place.hour())
                .bind("age", place.age().name())
                .bind("grade", grade)
                .bind("timed", took == null ? 0 : 1)
                .bind("took", took == null ? 0 : took.toMillis())
                .execute();
    }

    /** Takes out what was counted of a card. */
    static void updateWithoutCard(Handle handle, long person, long set, long card) {
        handle.createUpdate("""
                        UPDATE review_day SET
                            reviews = review_day.reviews - own.reviews,
                            timed = review_day.timed - own.timed,
                            took_ms = review_day.took_ms - own.took_ms
                        FROM (
                            SELECT v.studied_on, v.hour, v.age, v.grade, COUNT(*) AS reviews,
                                COUNT(r.took_ms) AS timed, COALESCE(SUM(r.took_ms), 0) AS took_ms
                            FROM response r JOIN review v ON v.response_id = r.id
                            WHERE r.person_id = :person AND r.card_id = :card AND v.studied_on IS NOT NULL
                            GROUP BY v.studied_on, v.hour, v.age, v.grade) own
                        WHERE review_day.person_id = :person AND review_day.set_id = :set
                            AND review_day.studied_on = own.studied_on AND review_day.hour = own.hour
                            AND review_day.age = own.age AND review_day.grade = own.grade""")
                .bind("person", person)
                .bind("set", set)
                .bind("card", card)
                .execute();
    }

    /** Takes out what goes back from the one to whom it was moved. */
    static void updateWithoutMoved(Handle handle, Move move) {
        handle.createUpdate("""
                        UPDATE review_day SET
                            reviews = review_day.reviews - own.reviews,
                            timed = review_day.timed - own.timed,
                            took_ms = review_day.took_ms - own.took_ms
                        FROM (
                            SELECT c.set_id, v.studied_on, v.hour, v.age, v.grade, COUNT(*) AS reviews,
                                COUNT(r.took_ms) AS timed, COALESCE(SUM(r.took_ms), 0) AS took_ms
                            FROM claim_item i
                                JOIN response r ON r.id = CAST(i.item AS BIGINT)
                                JOIN review v ON v.response_id = r.id
                                JOIN card c ON c.id = r.card_id
                            WHERE i.claim_id = :claim AND i.kind = 'response' AND r.person_id = :to
                                AND v.studied_on IS NOT NULL
                            GROUP BY c.set_id, v.studied_on, v.hour, v.age, v.grade) own
                        WHERE review_day.person_id = :to AND review_day.set_id = own.set_id
                            AND review_day.studied_on = own.studied_on AND review_day.hour = own.hour
                            AND review_day.age = own.age AND review_day.grade = own.grade""")
                .bind("claim", move.claim())
                .bind("to", move.to())
                .execute();
    }

    /** Says of somebody's reviews that they are counted nowhere. */
    static void updateUncounted(Handle handle, long person) {
        handle.createUpdate("""
                        UPDATE review SET studied_on = NULL
                        WHERE response_id IN (SELECT id FROM response WHERE person_id = :person)""").bind("person", person).execute();
    }

    /** Says so of those that go back. */
    static void updateUncountedMoved(Handle handle, Move move) {
        handle.createUpdate("""
                        UPDATE review SET studied_on = NULL
                        WHERE response_id IN (
                            SELECT CAST(item AS BIGINT) FROM claim_item WHERE claim_id = :claim AND kind = 'response')""").bind("claim", move.claim()).execute();
    }
}
