package app.footnote.live;

import app.footnote.live.room.Event;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of who is in a room. */
final class RoomPlayerStore {
    private RoomPlayerStore() {}

    static void insert(Handle handle, long room, List<Event.Joined> joined) {
        try (PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO room_player (room_id, player, person_id, name, real_name, extra_time_percent)
                VALUES (:room, :player, :person, :name, :realName, :extra)""")) {
            for (Event.Joined player : joined) {
                batch.bind("room", room)
                        .bind("player", player.player())
                        .bind("person", player.person())
                        .bind("name", player.name())
                        .bind("realName", player.realName())
                        .bind("extra", player.extraTimePercent())
                        .add();
            }
            batch.execute();
        }
    }

    /** The number of somebody in a room; empty where they are not in it. */
    static OptionalInt selectNumber(Handle handle, long room, long person) {
        return handle
                .createQuery("SELECT player FROM room_player WHERE room_id = :room AND person_id = :person")
                .bind("room", room)
                .bind("person", person)
                .mapTo(Integer.class)
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    static Map<Integer, String> selectNames(Handle handle, long room) {
        return handle.createQuery("SELECT player, name FROM room_player WHERE room_id = :room")
                .bind("room", room)
                .map((row, context) -> Map.entry(row.getInt("player"), row.getString("name")))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** Who the players of a room are, by their numbers. */
    static Map<Integer, Long> selectPeople(Handle handle, long room) {
        return handle.createQuery("SELECT player, person_id FROM room_player WHERE room_id = :room")
                .bind("room", room)
                .map((row, context) -> Map.entry(row.getInt("player"), row.getLong("person_id")))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    static int count(Handle handle, long room) {
        return handle.createQuery("SELECT COUNT(*) FROM room_player WHERE room_id = :room")
                .bind("room", room)
                .mapTo(Integer.class)
                .one();
    }

    /** Somebody stays in the rooms that they played in as nobody in particular. */
    static void updateAnonymous(Handle handle, long person, String name) {
        handle.createUpdate("UPDATE room_player SET name = :name, real_name = NULL WHERE person_id = :person")
                .bind("person", person)
                .bind("name", name)
                .execute();
    }
}
