package app.footnote.attempt;

import app.footnote.db.Json;
import app.footnote.grading.Given;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of saved answers, of which of them counts, and of what happened beside. */
final class SaveStore {
    private static final String SAVE = """
        SELECT s.id, s.attempt_id, s.position, s.own_id, s.device, s.number, s.given, s.device_at, s.given_at,
            s.received_at, s.late
        """;

    private SaveStore() {}

    /** Appends a save; whether it was not there yet. */
    static boolean insert(Handle handle, Save save) {
        return handle.createUpdate("""
            INSERT INTO attempt_save
                (id, attempt_id, position, own_id, device, number, given, device_at, given_at, received_at,
                 late)
            VALUES (:id, :attempt, :position, :ownId, :device, :number, :given, :deviceAt, :givenAt,
                 :receivedAt, :late)
            ON CONFLICT (attempt_id, own_id) WHERE own_id IS NOT NULL DO NOTHING\
            """)
                        .bind("id", save.id())
                        .bind("attempt", save.attempt())
                        .bind("position", save.position())
                        .bind("ownId", save.ownId())
                        .bind("device", save.device())
                        .bind("number", save.number())
                        .bind("given", Json.write(save.given()))
                        .bind("deviceAt", millis(save.deviceAt()))
                        .bind("givenAt", save.givenAt().toEpochMilli())
                        .bind("receivedAt", save.receivedAt().toEpochMilli())
                        .bind("late", save.late())
                        .execute()
                > 0;
    }

    /** The save that counts for a question. */
    static Optional<Save> selectCounting(Handle handle, long attempt, int position) {
        return handle.createQuery(SAVE + """
            FROM attempt_answer a JOIN attempt_save s ON s.id = a.save_id
            WHERE a.attempt_id = :attempt AND a.position = :position\
            """)
                .bind("attempt", attempt)
                .bind("position", position)
                .map((row, context) -> save(row))
                .findOne();
    }

    /** The saves that count, by their questions. */
    static List<Save> selectAllCounting(Handle handle, long attempt) {
        return handle.createQuery(SAVE + """
            FROM attempt_answer a JOIN attempt_save s ON s.id = a.save_id
            WHERE a.attempt_id = :attempt ORDER BY a.position\
            """)
                .bind("attempt", attempt)
                .map((row, context) -> save(row))
                .list();
    }

    /** Every save of an attempt in the order in which they came. */
    static List<Save> selectAll(Handle handle, long attempt) {
        return handle.createQuery(SAVE + "FROM attempt_save s WHERE s.attempt_id = :attempt ORDER BY s.id")
                .bind("attempt", attempt)
                .map((row, context) -> save(row))
                .list();
    }

    /**
     * That a late save counts.
     *
     * @param by who accepted it; empty where they were erased
     */
    record Accepted(long save, Instant at, OptionalLong by) {}

    /** The late saves of an attempt that count since they were accepted. */
    static List<Accepted> selectAccepted(Handle handle, long attempt) {
        return handle.createQuery("""
            SELECT a.save_id, a.accepted_at, a.accepted_by FROM attempt_save s JOIN attempt_acceptance a ON a.save_id = s.id
            WHERE s.attempt_id = :attempt AND s.late ORDER BY s.id\
            """)
                .bind("attempt", attempt)
                .map((row, context) -> {
                    long person = row.getLong(3);
                    OptionalLong by = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(person);
                    return new Accepted(row.getLong(1), Instant.ofEpochMilli(row.getLong(2)), by);
                })
                .list();
    }

    static void insertAcceptance(Handle handle, long save, Instant now, long by) {
        handle.createUpdate("""
            INSERT INTO attempt_acceptance (save_id, accepted_at, accepted_by) VALUES (:save, :now, :by)
            ON CONFLICT (save_id) DO NOTHING\
            """)
                .bind("save", save)
                .bind("now", now.toEpochMilli())
                .bind("by", by)
                .execute();
    }

    static void upsertCounting(Handle handle, long attempt, int position, long save) {
        handle.createUpdate("""
            INSERT INTO attempt_answer (attempt_id, position, save_id, flagged, locked)
            VALUES (:attempt, :position, :save, FALSE, FALSE)
            ON CONFLICT (attempt_id, position) DO UPDATE SET save_id = excluded.save_id\
            """)
                .bind("attempt", attempt)
                .bind("position", position)
                .bind("save", save)
                .execute();
    }

    static void upsertFlag(Handle handle, long attempt, int position, boolean flagged) {
        handle.createUpdate("""
            INSERT INTO attempt_answer (attempt_id, position, flagged, locked)
            VALUES (:attempt, :position, :flagged, FALSE)
            ON CONFLICT (attempt_id, position) DO UPDATE SET flagged = excluded.flagged\
            """)
                .bind("attempt", attempt)
                .bind("position", position)
                .bind("flagged", flagged)
                .execute();
    }

    static void updateLocked(Handle handle, long attempt, int position) {
        handle.createUpdate(
                        "UPDATE attempt_answer SET locked = TRUE WHERE attempt_id = :attempt AND position = :position")
                .bind("attempt", attempt)
                .bind("position", position)
                .execute();
    }

    /** What a question's marks are. */
    record Mark(int position, boolean flagged, boolean locked) {}

    static List<Mark> selectMarks(Handle handle, long attempt) {
        return handle.createQuery("""
            SELECT position, flagged, locked FROM attempt_answer
            WHERE attempt_id = :attempt AND (flagged OR locked) ORDER BY position\
            """)
                .bind("attempt", attempt)
                .map((row, context) -> new Mark(row.getInt(1), row.getBoolean(2), row.getBoolean(3)))
                .list();
    }

    static void insertEvent(Handle handle, long id, long attempt, AttemptEvent event) {
        handle.createUpdate("""
            INSERT INTO attempt_event (id, attempt_id, kind, device, happened_at)
            VALUES (:id, :attempt, :kind, :device, :at)\
            """)
                .bind("id", id)
                .bind("attempt", attempt)
                .bind("kind", event.kind().code())
                .bind("device", event.device())
                .bind("at", event.at().toEpochMilli())
                .execute();
    }

    static List<AttemptEvent> selectEvents(Handle handle, long attempt) {
        return handle.createQuery(
                        "SELECT kind, device, happened_at FROM attempt_event WHERE attempt_id = :attempt ORDER BY id")
                .bind("attempt", attempt)
                .map((row, context) -> new AttemptEvent(
                        AttemptEvent.Kind.valueOf(row.getString(1).toUpperCase(java.util.Locale.ROOT)),
                        row.getString(2),
                        Instant.ofEpochMilli(row.getLong(3))))
                .list();
    }

    private static Save save(ResultSet row) throws SQLException {
        long deviceAt = row.getLong("device_at");
        boolean unknown = row.wasNull();
        return new Save(
                row.getLong("id"),
                row.getLong("attempt_id"),
                row.getInt("position"),
                row.getString("own_id"),
                row.getString("device"),
                row.getLong("number"),
                Json.read(row.getString("given"), Given.class),
                unknown ? null : Instant.ofEpochMilli(deviceAt),
                Instant.ofEpochMilli(row.getLong("given_at")),
                Instant.ofEpochMilli(row.getLong("received_at")),
                row.getBoolean("late"));
    }

    private static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : Long.valueOf(instant.toEpochMilli());
    }
}
