package app.footnote.extract;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The entities of the documents: each under one name, with the other names that were met and the kind made out. */
final class Register {
    /** Which kind something is taken for when only relations tell. */
    private static final List<String> LIKELY = List.of(
            "organisation", "place", "person", "state", "event", "treaty", "office", "term", "concept", "initiative");

    private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}[\\p{L}.'-]*(?: \\p{L}[\\p{L}.'-]*){1,3}");

    private final Gazetteer gazetteer;
    private final Map<String, Known> byKey = new LinkedHashMap<>();
    private final Map<String, Set<String>> aliases = new LinkedHashMap<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Map<String, Set<String>> bySurname = new LinkedHashMap<>();

    private final Map<String, Set<String>> possible = new LinkedHashMap<>();
    private final Set<String> agents = new LinkedHashSet<>();
    private final Map<String, Integer> articles = new LinkedHashMap<>();

    /** Under which name something is kept, and its kind, empty while unknown. */
    record Known(String name, String kind) {}

    Register(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** A short name that a document gives for a long one: “World Trade Organization (WTO)”. */
    void alias(String longName, String shortName, String kind) {
        String name =
                byKey.getOrDefault(key(longName), new Known(longName, kind)).name();
        byKey.putIfAbsent(key(longName), new Known(name, kind));
        byKey.putIfAbsent(key(shortName), new Known(name, kind));
        aliases.computeIfAbsent(name, each -> new LinkedHashSet<>()).add(shortName);
        gazetteer.learn(shortName, new Gazetteer.Known(name, kind));
    }

    /** A person's full name, so that the surname alone is known later. */
    void person(String name) {
        kinds.putIfAbsent(name, "person");
        List<String> words = List.of(name.split(" "));
        if (words.size() > 1) {
            bySurname
                    .computeIfAbsent(words.get(words.size() - 1), key -> new LinkedHashSet<>())
                    .add(name);
            bySurname
                    .computeIfAbsent(words.get(0), key -> new LinkedHashSet<>())
                    .add(name);
        }
    }

    Known known(Mention mention) {
        Gazetteer.Known world = gazetteer.find(mention.name()).orElse(null);
        if (world != null) {
            alias(world.name(), mention.name());
            return new Known(world.name(), world.kind());
        }
        Known known = byKey.get(key(mention.name()));
        if (known == null) {
            Set<String> persons = bySurname.getOrDefault(mention.name(), Set.of());
            if (persons.size() == 1) {
                String full = persons.iterator().next();
                alias(full, mention.name());
                return new Known(full, "person");
            }
            known = new Known(mention.name(), mention.kind());
            byKey.put(key(mention.name()), known);
        }
        alias(known.name(), mention.name());
        String kind = !known.kind().isEmpty() ? known.kind() : mention.kind();
        return new Known(known.name(), kinds.getOrDefault(known.name(), kind));
    }

    /** Whether the name stood behind “the” this time. */
    void article(String name, boolean the) {
        articles.merge(name, the ? 1 : -1, Integer::sum);
    }

    boolean isDefinite(String name) {
        return articles.getOrDefault(name, 0) > 0;
    }

    private void alias(String name, String other) {
        Set<String> others = aliases.computeIfAbsent(name, each -> new LinkedHashSet<>());
        if (!other.equals(name)) {
            others.add(other);
        }
    }

    /** A kind that a relation gives to what had none; the first one stays. */
    void kind(String name, String kind) {
        kinds.putIfAbsent(name, kind);
    }

    /** What relations allow for something whose kind nothing else tells: only what all of them allow. */
    void narrow(String name, Set<String> allowed, boolean agent) {
        Set<String> before = possible.get(name);
        Set<String> both = new TreeSet<>(before == null ? allowed : before);
        both.retainAll(allowed);
        if (!both.isEmpty()) {
            possible.put(name, both);
        }
        if (agent) {
            agents.add(name);
        }
    }

    boolean isPossible(String name, Set<String> wanted) {
        Set<String> allowed = possible.get(name);
        return allowed == null || wanted.stream().anyMatch(allowed::contains);
    }

    /** The kind that the name itself, its title or a list of names tells; empty where only relations do. */
    String settledKind(String name) {
        Known known = byKey.get(key(name));
        String world = gazetteer.find(name).map(Gazetteer.Known::kind).orElse("");
        if (!world.isEmpty()) {
            return world;
        }
        String own = known == null ? "" : known.kind();
        return !own.isEmpty() ? own : kinds.getOrDefault(name, "");
    }

    /** The kind in the end. */
    String kindOf(String name) {
        String settled = settledKind(name);
        Set<String> allowed = possible.getOrDefault(name, Set.of());
        if (!settled.isEmpty() || allowed.isEmpty()) {
            return settled;
        }
        boolean personLike = FULL_NAME.matcher(name).matches() && agents.contains(name);
        if (personLike && allowed.contains("person")) {
            return "person";
        }
        return LIKELY.stream()
                .filter(allowed::contains)
                .findFirst()
                .orElseGet(() -> allowed.iterator().next());
    }

    /** Every name under which something is kept. */
    Set<String> names() {
        return new TreeSet<>(aliases.keySet());
    }

    Set<String> aliases(String name) {
        return aliases.getOrDefault(name, Set.of());
    }

    /** Names that differ only in hyphens, the article, “-isation” or case are one. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceFirst("^the ", "")
                .replace("-", "")
                .replace("organisation", "organization")
                .replace("isation", "ization")
                .replaceAll("\\s+", " ");
    }
}
