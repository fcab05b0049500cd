package app.footnote.live;

import app.footnote.db.Json;
import app.footnote.live.room.Event;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The answers of a room, with who gave them. */
final class RoomResponseStore {
    private RoomResponseStore() {}

    /** An answer that is an event of a room. */
    record Given(long number, long person, Event.Answered answered) {}

    /** Some answers in their order, of the events after one number up to another. */
    static List<Given> select(Handle handle, long room, long after, long until, int most) {
        return handle.createQuery("""
                        SELECT e.number, e.event, p.person_id
                        FROM room_event e JOIN room_player p ON p.room_id = e.room_id AND p.player = e.player
                        WHERE e.room_id = :room AND e.number > :after AND e.number <= :until
                            AND e.event LIKE '%"event":"answered"%'
                        ORDER BY e.number LIMIT :most""")
                .bind("room", room)
                .bind("after", after)
                .bind("until", until)
                .bind("most", most)
                .map((row, context) -> new Given(
                        row.getLong("number"),
                        row.getLong("person_id"),
                        Json.read(row.getString("event"), Event.Answered.class)))
                .list();
    }
}
