package app.footnote.report.items;

import app.footnote.response.Response;
import app.footnote.response.ResponseStore;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The logs that statistics are folded from, and how far that is. */
final class ItemLogStore {
    /** The log of responses, with what became of them since a key was mended. */
    static final String LOG = "judged_response";

    static final String RESPONSES = "response";
    static final String EVENTS = "attempt_event";

    private ItemLogStore() {}

    /** The first answer of somebody to a card in study, with the set of the card. */
    record First(Response response, long set) {}

    /** A room or an attempt that something was answered in. */
    record Place(String context, long id) {}

    static long selectReached(Handle handle, String log) {
        return handle.createQuery("SELECT reached FROM item_cursor WHERE log = :log")
                .bind("log", log)
                .mapTo(long.class)
                .one();
    }

    /** Whether it was moved; it is not where another has moved it. */
    static boolean updateReached(Handle handle, String log, long from, long to) {
        return handle.createUpdate("UPDATE item_cursor SET reached = :to WHERE log = :log AND reached = :from")
                        .bind("log", log)
                        .bind("from", from)
                        .bind("to", to)
                        .execute()
                == 1;
    }

    /** The id of the last of the next responses; empty where there is none. */
    static OptionalLong selectEnd(Handle handle, long after, long before, int most) {
        return handle
                .createQuery("""
                        SELECT MAX(id) FROM (
                            SELECT id FROM response WHERE id > :after AND id < :before ORDER BY id LIMIT :most) part""")
                .bind("after", after)
                .bind("before", before)
                .bind("most", most)
                .mapTo(Long.class)
                .findOne()
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** When the first response was given that there is, by its id. */
    static OptionalLong selectBeginning(Handle handle) {
        return handle.createQuery("SELECT MIN(id) FROM response").mapTo(Long.class).findOne().stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** The first answers to cards among some responses, in their order. */
    static List<First> selectFirsts(Handle handle, long after, long end) {
        return handle.createQuery("""
                        SELECT r.*, c.set_id
                        FROM ${LOG} r JOIN card c ON c.id = r.card_id
                        WHERE r.id > :after AND r.id <= :end AND r.context = 'study' AND NOT EXISTS (
                            SELECT 1 FROM response e
                            WHERE e.person_id = r.person_id AND e.card_id = r.card_id AND e.id < r.id
                                AND e.context = 'study')
                        ORDER BY r.id""".replace("${LOG}", LOG))
                .bind("after", after)
                .bind("end", end)
                .map((row, context) -> new First(ResponseStore.response(row), row.getLong("set_id")))
                .list();
    }

    /** Where others of these responses were given. */
    static List<Place> selectPlaces(Handle handle, long after, long end) {
        return handle.createQuery("""
                        SELECT DISTINCT context, context_id FROM response
                        WHERE id > :after AND id <= :end AND context IN ('attempt', 'room')
                        ORDER BY context_id""")
                .bind("after", after)
                .bind("end", end)
                .map((row, context) -> new Place(row.getString("context"), row.getLong("context_id")))
                .list();
    }

    /** An attempt that was handed in, by the id of the event. */
    record HandedIn(long event, long attempt) {}

    static List<HandedIn> selectHandedIn(Handle handle, long after, long before, int most) {
        return handle.createQuery("""
                        SELECT id, attempt_id FROM attempt_event
                        WHERE id > :after AND id < :before AND kind IN ('submitted', 'ended') ORDER BY id LIMIT :most""")
                .bind("after", after)
                .bind("before", before)
                .bind("most", most)
                .map((row, context) -> new HandedIn(row.getLong("id"), row.getLong("attempt_id")))
                .list();
    }

    static Set<Long> selectRefolding(Handle handle) {
        return handle.createQuery("SELECT set_id FROM item_refold ORDER BY set_id")
                .mapTo(Long.class)
                .set();
    }

    static long selectRefolded(Handle handle, long set) {
        return handle.createQuery("SELECT reached FROM item_refold WHERE set_id = :set")
                .bind("set", set)
                .mapTo(Long.class)
                .findOne()
                .orElse(-1L);
    }

    static void upsertRefold(Handle handle, long set, long reached) {
        handle.createUpdate("""
                        INSERT INTO item_refold (set_id, reached) VALUES (:set, :reached)
                        ON CONFLICT (set_id) DO UPDATE SET reached = excluded.reached""").bind("set", set).bind("reached", reached).execute();
    }

    static void deleteRefold(Handle handle, long set) {
        handle.createUpdate("DELETE FROM item_refold WHERE set_id = :set")
                .bind("set", set)
                .execute();
    }
}
