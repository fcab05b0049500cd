package app.footnote.live.room;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is in a room, and their places on the board. */
public final class Players {
    private final Map<Integer, Player> byNumber = new LinkedHashMap<>();
    private final Map<Long, Player> byPerson = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private List<Player> board = List.of();
    private int last;
    private int kicked;

    Players() {}

    public Optional<Player> ofPerson(long person) {
        return Optional.ofNullable(byPerson.get(person));
    }

    public Optional<Player> ofNumber(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** All, also those who were kicked. */
    public Collection<Player> all() {
        return byNumber.values();
    }

    /** How many are in the room, without those who were kicked. */
    public int count() {
        return byNumber.size() - kicked;
    }

    /** The best first, as the last reveal left them; empty before it. */
    public List<Player> board() {
        return board;
    }

    int next() {
        return last + 1;
    }

    /** The name, with a number behind it where another has it already. */
    String free(String name) {
        String free = name;
        for (int i = 2; names.contains(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + " " + i;
        }
        return free;
    }

    /** Somebody who came in as a guest goes on as another person, whose account it became. */
    public void know(long person, Player player) {
        byPerson.put(person, player);
    }

    void add(Event.Joined joined) {
        Player player = new Player(joined);
        byNumber.put(player.number(), player);
        byPerson.put(joined.person(), player);
        names.add(player.name().toLowerCase(Locale.ROOT));
        last = Math.max(last, player.number());
    }

    void kick(int number) {
        Player player = byNumber.get(number);
        if (player != null && !player.kicked()) {
            player.kick();
            kicked++;
            board = board.stream().filter(other -> !other.kicked()).toList();
        }
    }

    /** Orders the board anew; players with equal scores share a rank and stand in the order of joining. */
    void rank() {
        List<Player> ordered = new ArrayList<>(byNumber.values());
        ordered.removeIf(Player::kicked);
        ordered.sort(Comparator.comparingInt(Player::score).reversed().thenComparing(Player::number));
        for (int i = 0; i < ordered.size(); i++) {
            Player player = ordered.get(i);
            boolean tied = i > 0 && ordered.get(i - 1).score() == player.score();
            player.rank(tied ? ordered.get(i - 1).rank() : i + 1);
        }
        board = List.copyOf(ordered);
    }
}
