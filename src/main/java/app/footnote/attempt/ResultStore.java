package app.footnote.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What is read of all attempts at an assignment at once. */
final class ResultStore {
    private ResultStore() {}

    /**
     * An answer that came after the end and that nobody accepted.
     *
     * @param deviceAt when the device’s clock says that it was given, or null
     * @param givenAt when it came less the time for which it waited on the device
     */
    record Late(
            long save,
            long attempt,
            long person,
            int position,
            @Nullable Instant deviceAt,
            Instant givenAt,
            Instant receivedAt) {}

    /** How many questions are answered, by attempt. */
    static Map<Long, Integer> selectAnswered(Handle handle, long assignment) {
        return handle
                .createQuery("""
                        SELECT t.id, COUNT(a.save_id)
                        FROM attempt t LEFT JOIN attempt_answer a ON a.attempt_id = t.id
                        WHERE t.assignment_id = :assignment GROUP BY t.id""")
                .bind("assignment", assignment)
                .map((row, context) -> Map.entry(row.getLong(1), row.getInt(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The late answers of an assignment that are not accepted, as they came. */
    static List<Late> selectLate(Handle handle, long assignment) {
        return handle.createQuery("""
                        SELECT s.id, s.attempt_id, t.person_id, s.position, s.device_at, s.given_at, s.received_at
                        FROM attempt t JOIN attempt_save s ON s.attempt_id = t.id
                        WHERE t.assignment_id = :assignment AND s.late
                            AND NOT EXISTS (SELECT 1 FROM attempt_acceptance a WHERE a.save_id = s.id)
                        ORDER BY s.id""")
                .bind("assignment", assignment)
                .map((row, context) -> {
                    long device = row.getLong(5);
                    Instant deviceAt = row.wasNull() ? null : Instant.ofEpochMilli(device);
                    return new Late(
                            row.getLong(1),
                            row.getLong(2),
                            row.getLong(3),
                            row.getInt(4),
                            deviceAt,
                            Instant.ofEpochMilli(row.getLong(6)),
                            Instant.ofEpochMilli(row.getLong(7)));
                })
                .list();
    }

    /**
     * Points that were given by hand.
     *
     * @param by who gave them; empty for somebody who was erased
     */
    record Adjusted(OptionalInt position, double points, String reason, Instant at, OptionalLong by) {}

    /** Those of an attempt, the last first. */
    static List<Adjusted> selectAdjusted(Handle handle, long attempt) {
        return handle.createQuery("""
                        SELECT position, points, reason, adjusted_at, adjusted_by FROM attempt_adjustment
                        WHERE attempt_id = :attempt ORDER BY id DESC""")
                .bind("attempt", attempt)
                .map((row, context) -> {
                    int position = row.getInt(1);
                    OptionalInt of = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(position);
                    long person = row.getLong(5);
                    OptionalLong by = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(person);
                    return new Adjusted(
                            of, row.getDouble(2), row.getString(3), Instant.ofEpochMilli(row.getLong(4)), by);
                })
                .list();
    }

    /** Lets an attempt that was submitted be worked on again. */
    static void updateReopened(Handle handle, long attempt) {
        handle.createUpdate("""
                        UPDATE attempt SET submitted_at = NULL, submitted_by = NULL, score = NULL
                        WHERE id = :attempt""").bind("attempt", attempt).execute();
    }
}
