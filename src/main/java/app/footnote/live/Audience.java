package app.footnote.live;

import app.footnote.live.wire.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/** The open sockets of one room. */
final class Audience {
    private final Map<Line, Integer> players = new HashMap<>();
    private final Map<Integer, Set<Line>> lines = new HashMap<>();
    private final Set<Line> hosts = new LinkedHashSet<>();
    private final Set<Line> projectors = new LinkedHashSet<>();

    void addPlayer(Line line, int player) {
        players.put(line, player);
        lines.computeIfAbsent(player, missing -> new LinkedHashSet<>()).add(line);
    }

    void addHost(Line line) {
        hosts.add(line);
    }

    void addProjector(Line line) {
        projectors.add(line);
    }

    void remove(Line line) {
        hosts.remove(line);
        projectors.remove(line);
        Integer player = players.remove(line);
        if (player != null) {
            lines.computeIfPresent(player, (same, others) -> {
                others.remove(line);
                return others.isEmpty() ? null : others;
            });
        }
    }

    /** Whose line it is; empty where it is no player's. */
    OptionalInt player(Line line) {
        Integer player = players.get(line);
        return player == null ? OptionalInt.empty() : OptionalInt.of(player);
    }

    boolean isHost(Line line) {
        return hosts.contains(line);
    }

    boolean connected(int player) {
        return lines.containsKey(player);
    }

    /** How many players are connected. */
    int connected() {
        return lines.size();
    }

    boolean hosted() {
        return !hosts.isEmpty();
    }

    Set<Line> hosts() {
        return hosts;
    }

    Set<Line> projectors() {
        return projectors;
    }

    /** The lines of one player. */
    List<Line> of(int player) {
        return List.copyOf(lines.getOrDefault(player, Set.of()));
    }

    /** The lines of all players with whose they are. */
    Map<Line, Integer> players() {
        return players;
    }

    List<Line> all() {
        List<Line> all = new ArrayList<>(players.keySet());
        all.addAll(hosts);
        all.addAll(projectors);
        return all;
    }

    /** Takes every line away, and does something with it. */
    void clear(Consumer<Line> last) {
        List<Line> all = all();
        players.clear();
        lines.clear();
        hosts.clear();
        projectors.clear();
        all.forEach(last);
    }
}
