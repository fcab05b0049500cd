package app.footnote.report.items;

import app.footnote.attempt.Item;
import app.footnote.db.Json;
import app.footnote.response.Context;
import app.footnote.response.Response;
import app.footnote.response.ResponseStore;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jdbi.v3.core.Handle;

/** The rows of assignments and rooms, and what was answered in them. */
final class AdministrationStore {
    private AdministrationStore() {}

    /** One that is to be worked out, and what its changes were when this was seen. */
    record Stale(long id, Context context, long changes) {}

    /** The first attempt of a student that was handed in, with its questions. */
    record Sitting(long attempt, List<Item> items) {}

    /** The room, or the assignment of the attempt, may have become another. */
    static void upsertChanged(Handle handle, ItemLogStore.Place place) {
        if (place.context().equals(Context.ROOM.code())) {
            upsertRoom(handle, place.id());
        } else {
            upsertAssignment(handle, place.id());
        }
    }

    private static void upsertRoom(Handle handle, long room) {
        handle.createUpdate("""
                        INSERT INTO item_administration
                            (id, context, set_id, changes, folded, held_at, sittings, items, complete)
                        SELECT r.id, 'room', v.set_id, 1, 0, r.opened_at, 0, 0, 0
                        FROM room r JOIN set_version v ON v.id = r.set_version_id
                        WHERE r.id = :room
                        ON CONFLICT (id) DO UPDATE SET changes = item_administration.changes + 1""").bind("room", room).execute();
    }

    static void upsertAssignment(Handle handle, long attempt) {
        handle.createUpdate("""
                        INSERT INTO item_administration
                            (id, context, set_id, changes, folded, held_at, sittings, items, complete)
                        SELECT a.id, 'attempt', a.set_id, 1, 0, t.started_at, 0, 0, 0
                        FROM attempt t JOIN assignment a ON a.id = t.assignment_id
                        WHERE t.id = :attempt
                        ON CONFLICT (id) DO UPDATE SET changes = item_administration.changes + 1""").bind("attempt", attempt).execute();
    }

    static void updateChanged(Handle handle, long set) {
        handle.createUpdate("UPDATE item_administration SET changes = changes + 1 WHERE set_id = :set")
                .bind("set", set)
                .execute();
    }

    /** Rooms wait until they are closed. */
    static Optional<Stale> selectStale(Handle handle) {
        return handle.createQuery("""
                        SELECT id, context, changes FROM item_administration
                        WHERE changes > folded AND (context = 'attempt' OR EXISTS (
                            SELECT 1 FROM room WHERE room.id = item_administration.id AND room.closed_at IS NOT NULL))
                        ORDER BY id LIMIT 1""")
                .map((row, context) ->
                        new Stale(row.getLong("id"), context(row.getString("context")), row.getLong("changes")))
                .findOne();
    }

    static int countStale(Handle handle) {
        return handle.createQuery("""
                        SELECT COUNT(*) FROM item_administration
                        WHERE changes > folded AND (context = 'attempt' OR EXISTS (
                            SELECT 1 FROM room WHERE room.id = item_administration.id AND room.closed_at IS NOT NULL))""").mapTo(int.class).one();
    }

    /** Later attempts of the same student come after the key was seen and count for nothing here. */
    static List<Sitting> selectSittings(Handle handle, long assignment) {
        return handle.createQuery("""
                        SELECT id, items FROM attempt
                        WHERE id IN (
                            SELECT MIN(id) FROM attempt
                            WHERE assignment_id = :assignment AND submitted_at IS NOT NULL GROUP BY person_id)
                        ORDER BY id""")
                .bind("assignment", assignment)
                .map((row, context) ->
                        new Sitting(row.getLong("id"), List.of(Json.read(row.getString("items"), Item[].class))))
                .list();
    }

    /** What was answered in attempts at an assignment, in the order of the log. */
    static List<Response> selectAttempted(Handle handle, long assignment) {
        return handle.createQuery("""
                        SELECT r.* FROM attempt t JOIN ${LOG} r ON r.context_id = t.id
                        WHERE t.assignment_id = :assignment AND t.submitted_at IS NOT NULL
                            AND r.context IN ('attempt', 'room') AND r.context = 'attempt'
                        ORDER BY r.id""".replace("${LOG}", ItemLogStore.LOG))
                .bind("assignment", assignment)
                .map((row, context) -> ResponseStore.response(row))
                .list();
    }

    /** What was answered in a room, in the order of the log. */
    static List<Response> selectPlayed(Handle handle, long room) {
        return handle.createQuery("""
                        SELECT r.* FROM ${LOG} r
                        WHERE r.context_id = :room AND r.context IN ('attempt', 'room') AND r.context = 'room'
                        ORDER BY r.id""".replace("${LOG}", ItemLogStore.LOG))
                .bind("room", room)
                .map((row, context) -> ResponseStore.response(row))
                .list();
    }

    /** One that cannot be worked out as it is holds up no other. */
    static void updatePassedOver(Handle handle, Stale stale) {
        handle.createUpdate("UPDATE item_administration SET folded = :changes WHERE id = :id")
                .bind("id", stale.id())
                .bind("changes", stale.changes())
                .execute();
    }

    static void updateFolded(Handle handle, Stale stale, AdministrationFold fold) {
        OptionalDouble alpha = fold.alpha();
        handle.createUpdate("""
                        UPDATE item_administration SET folded = :changes, sittings = :sittings, items = :items,
                            complete = :complete, alpha = :alpha
                        WHERE id = :id""")
                .bind("id", stale.id())
                .bind("changes", stale.changes())
                .bind("sittings", fold.sittings())
                .bind("items", fold.items())
                .bind("complete", fold.complete())
                .bind("alpha", alpha.isPresent() ? alpha.getAsDouble() : null)
                .execute();
    }

    private static Context context(String code) {
        return Context.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
