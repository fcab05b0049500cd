package app.footnote.live;

import app.footnote.db.Database;
import app.footnote.question.Keys;
import app.footnote.question.Library;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What a change of keys does to rooms: nothing is stored of it, since boards are folded from what was answered. */
public final class RoomRepairs {
    private final Database database;
    private final Library library;

    public RoomRepairs(Database database, Library library) {
        this.database = database;
        this.library = library;
    }

    /** A player's points and place. */
    public record Place(long person, String name, int points, int rank) {}

    /**
     * A player whose points or place are others.
     *
     * @param before with the keys of before
     */
    public record Moved(Place before, Place after) {}

    /**
     * A room, with the players whose points or places are others.
     *
     * @param host who opened it; empty once they were erased
     * @param first who was on the podium, the best first, and who is now
     */
    public record Changed(
            long room, String title, OptionalLong host, Instant openedAt, List<Moved> moved, First first) {}

    /** The names on the podium. */
    public record First(List<String> before, List<String> after) {}

    /** What becomes of a room; empty where there is none, or where nobody's points or places are others. */
    public Optional<Changed> changed(long room, Keys before, Keys after) {
        return database.read(handle -> RoomStore.select(handle, room)).flatMap(row -> {
            List<Place> then = places(row, before);
            Map<Long, Place> now = new HashMap<>();
            List<Place> board = places(row, after);
            board.forEach(place -> now.put(place.person(), place));
            List<Moved> moved = new ArrayList<>();
            for (Place place : then) {
                Place other = now.getOrDefault(place.person(), place);
                if (!other.equals(place)) {
                    moved.add(new Moved(place, other));
                }
            }
            First first = new First(podium(then), podium(board));
            return moved.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Changed(room, row.title(), row.host(), row.openedAt(), moved, first));
        });
    }

    private List<Place> places(RoomRow row, Keys keys) {
        Map<Integer, Long> people = database.read(handle -> RoomPlayerStore.selectPeople(handle, row.id()));
        return new RoomHistory(database, library.with(keys))
                .report(row).players().stream()
                        .filter(player -> people.containsKey(player.player()))
                        .map(player -> new Place(
                                people.getOrDefault(player.player(), 0L), player.name(), player.score(), player.rank()))
                        .toList();
    }

    private static List<String> podium(List<Place> places) {
        return places.stream()
                .filter(place -> place.rank() >= 1 && place.rank() <= 3)
                .map(Place::name)
                .toList();
    }
}
