package app.footnote.study;

import app.footnote.db.Json;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of what was known at the end of days that are over. */
final class MasteryDayStore {
    private MasteryDayStore() {}

    /** From that day on, in their order. */
    static List<MasteryDay> select(Handle handle, long person, long set, LocalDate first) {
        return handle.createQuery("""
            SELECT studied_on, mastery, topics FROM mastery_day
            WHERE person_id = :person AND set_id = :set AND studied_on >= :first
            ORDER BY studied_on\
            """)
                .bind("person", person)
                .bind("set", set)
                .bind("first", first.toEpochDay())
                .map((row, context) -> new MasteryDay(
                        LocalDate.ofEpochDay(row.getLong("studied_on")),
                        row.getDouble("mastery"),
                        Json.read(row.getString("topics"), Shares.class).shares()))
                .list();
    }

    /** The first day on which a learner reviewed cards of a set. */
    static Optional<LocalDate> selectFirstStudied(Handle handle, long person, long set) {
        return handle.createQuery(
                        "SELECT MIN(studied_on) FROM review_day WHERE person_id = :person AND set_id = :set AND"
                                + " reviews > 0")
                .bind("person", person)
                .bind("set", set)
                .mapTo(Long.class)
                .findOne()
                .map(LocalDate::ofEpochDay);
    }

    static void insert(Handle handle, long person, long set, List<MasteryDay> days) {
        if (days.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch("""
            INSERT INTO mastery_day (person_id, set_id, studied_on, mastery, topics)
            VALUES (:person, :set, :day, :mastery, :topics)
            ON CONFLICT (person_id, set_id, studied_on) DO NOTHING\
            """)) {
            for (MasteryDay day : days) {
                batch.bind("person", person)
                        .bind("set", set)
                        .bind("day", day.day().toEpochDay())
                        .bind("mastery", day.all())
                        .bind("topics", Json.write(new Shares(new LinkedHashMap<>(day.topics()))))
                        .add();
            }
            batch.execute();
        }
    }

    /** Forgets the days from that one on, in all sets. */
    static void deleteFrom(Handle handle, long person, LocalDate first) {
        handle.createUpdate("DELETE FROM mastery_day WHERE person_id = :person AND studied_on >= :first")
                .bind("person", person)
                .bind("first", first.toEpochDay())
                .execute();
    }

    /** As they are stored. */
    record Shares(Map<String, Double> shares) {}
}
