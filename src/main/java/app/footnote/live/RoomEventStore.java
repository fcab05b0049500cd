package app.footnote.live;

import app.footnote.db.Json;
import app.footnote.live.room.Event;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of what happened in rooms. */
final class RoomEventStore {
    private RoomEventStore() {}

    /** An event with its number in the room. */
    record Numbered(long number, Event event) {}

    /** Fails where another server has stored an event with one of the numbers. */
    static void insert(Handle handle, long room, List<Numbered> events) {
        try (PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO room_event (room_id, number, player, event) VALUES (?, ?, ?, ?)""")) {
            for (Numbered numbered : events) {
                batch.bind(0, room)
                        .bind(1, numbered.number())
                        .bind(2, numbered.event().about())
                        .bind(3, Json.write(numbered.event()))
                        .add();
            }
            batch.execute();
        }
    }

    /** All in their order; of players who were erased with their answers there are none. */
    static List<Numbered> select(Handle handle, long room) {
        return handle.createQuery("""
                        SELECT e.number, e.event, p.person_id, p.name, p.real_name, p.extra_time_percent
                        FROM room_event e LEFT JOIN room_player p ON p.room_id = e.room_id AND p.player = e.player
                        WHERE e.room_id = :room AND (e.player = 0 OR p.player IS NOT NULL)
                        ORDER BY e.number""")
                .bind("room", room)
                .setFetchSize(500)
                .map((row, context) -> {
                    Event event = Json.read(row.getString("event"), Event.class);
                    Event whole = event instanceof Event.Joined joined
                            ? new Event.Joined(
                                    joined.player(),
                                    row.getLong("person_id"),
                                    row.getString("name"),
                                    row.getString("real_name"),
                                    row.getInt("extra_time_percent"))
                            : event;
                    return new Numbered(row.getLong("number"), whole);
                })
                .list();
    }

    /** Takes away what somebody did, in all rooms. */
    static void deleteOf(Handle handle, long person) {
        handle.createUpdate("""
                        DELETE FROM room_event WHERE player <> 0 AND EXISTS (
                            SELECT 1 FROM room_player p
                            WHERE p.person_id = :person AND p.room_id = room_event.room_id
                                AND p.player = room_event.player)""").bind("person", person).execute();
    }
}
