package app.footnote.live;

import app.footnote.db.Database;
import app.footnote.live.RoomEventStore.Numbered;
import app.footnote.live.room.Event;
import app.footnote.live.room.Phase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The events of one room on disk, in the order of their numbers. */
final class RoomLog {
    private final Database database;
    private final long room;
    private long last;

    RoomLog(Database database, long room) {
        this.database = database;
        this.room = room;
    }

    /** All events so far. */
    List<Event> read() {
        long logged = database.read(handle -> RoomStore.select(handle, room))
                .orElseThrow()
                .logged();
        List<Numbered> events = database.read(handle -> RoomEventStore.select(handle, room));
        last = events.isEmpty()
                ? logged
                : Math.max(logged, events.get(events.size() - 1).number());
        return events.stream().map(Numbered::event).toList();
    }

    /** The number of the last event. */
    long last() {
        return last;
    }

    /** What players are called, by their numbers; who was erased is not there, or nobody in particular. */
    Map<Integer, String> names() {
        return database.read(handle -> RoomPlayerStore.selectNames(handle, room));
    }

    /** Stores the events, all or none of them; they are on disk when this returns. */
    void append(List<Event> events) {
        List<Numbered> numbered = new ArrayList<>(events.size());
        List<Event.Joined> joined = new ArrayList<>();
        Event.Began closed = null;
        for (Event event : events) {
            numbered.add(new Numbered(last + numbered.size() + 1, event));
            if (event instanceof Event.Joined player) {
                joined.add(player);
            } else if (event instanceof Event.Began began && began.phase() == Phase.CLOSED) {
                closed = began;
            }
        }
        Event.Began end = closed;
        database.run(handle -> {
            if (!joined.isEmpty()) {
                RoomPlayerStore.insert(handle, room, joined);
            }
            RoomEventStore.insert(handle, room, numbered);
            if (end != null) {
                RoomStore.updateClosed(handle, room, Instant.ofEpochMilli(end.at()));
            }
        });
        last += numbered.size();
    }
}
