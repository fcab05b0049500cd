package app.footnote.extract;

import app.footnote.fact.Entity;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names that are known before a document is read: states, cities and regions, and the entities of a set. */
final class Gazetteer {
    private static final Set<String> CONTINENTS =
            Set.of("Africa", "America", "Asia", "Australia", "Europe", "Pacific", "Atlantic");
    private static final Known WORLD_STATE = new Known("", "state");
    private static final Map<String, Known> WORLD = world();
    private static final Map<String, String> DEMONYMS = pairs("demonym");

    private final Map<String, Known> own = new HashMap<>();
    private final Set<String> capitals = new HashSet<>();

    /** A known name: under which name it is kept, and its kind. */
    record Known(String name, String kind) {}

    Gazetteer(Collection<Entity> entities) {
        for (Entity entity : entities) {
            for (String name : entity.names()) {
                if (!DEMONYMS.containsKey(name)) {
                    own.putIfAbsent(key(name), new Known(entity.name(), entity.kind()));
                }
            }
        }
    }

    Optional<Known> find(String name) {
        Known known = own.get(key(name));
        return Optional.ofNullable(known == null ? WORLD.get(key(name)) : known);
    }

    /** Notes words that are capitalised where no sentence begins: only those are names at its beginning too. */
    void inside(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            boolean begins = !tokens.get(i - 1).isWord()
                    && !tokens.get(i - 1).is(",")
                    && !tokens.get(i - 1).is("'s");
            if (tokens.get(i).isCapital() && !begins) {
                capitals.add(tokens.get(i).text());
            }
        }
    }

    boolean standsInside(String word) {
        return capitals.contains(word);
    }

    void learn(String name, Known known) {
        own.putIfAbsent(key(name), known);
    }

    /** The state whose adjective this is: “Chinese” is of China. */
    static @Nullable String state(String adjective) {
        return DEMONYMS.get(adjective);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("organisation", "organization");
    }

    private static Map<String, Known> world() {
        Map<String, Known> world = new LinkedHashMap<>();
        pairs("state alias").forEach((alias, name) -> {
            world.put(key(alias), new Known(name, WORLD_STATE.kind()));
            world.put(key(name), new Known(name, WORLD_STATE.kind()));
        });
        for (String code : Locale.getISOCountries()) {
            String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
            world.putIfAbsent(key(name), new Known(name, WORLD_STATE.kind()));
        }
        Lexicon.words("former state").forEach(name -> world.put(key(name), new Known(name, "former-state")));
        Lexicon.words("region").forEach(name -> world.put(key(name), new Known(name, "region")));
        Lexicon.words("place").forEach(name -> world.put(key(name), new Known(name, "place")));
        for (String zone : ZoneId.getAvailableZoneIds()) {
            String[] parts = zone.split("/");
            if (parts.length > 1 && CONTINENTS.contains(parts[0])) {
                String city = parts[parts.length - 1].replace('_', ' ');
                world.putIfAbsent(key(city), new Known(city, "place"));
            }
        }
        return world;
    }

    private static Map<String, String> pairs(String section) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String line : Lexicon.lines(section)) {
            String[] sides = line.split(" = ");
            pairs.put(sides[0], sides[1]);
        }
        return pairs;
    }
}
