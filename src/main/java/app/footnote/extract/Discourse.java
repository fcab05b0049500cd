package app.footnote.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was spoken of last in a document, for “it”, “she” and “the company”. */
final class Discourse {
    private static final int NEAR = 3;
    private static final int DOMINANT = 3;

    private final Register register;
    private final List<Seen> seen = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private @Nullable Seen subject;
    private @Nullable Seen person;
    private int sentence;

    /** A name that was spoken of. */
    record Seen(String name, String kind, int sentence) {}

    Discourse(Register register) {
        this.register = register;
    }

    void nextSentence() {
        sentence++;
    }

    /** In a new paragraph pronouns start afresh. */
    void nextParagraph() {
        subject = null;
        person = null;
    }

    void mentioned(String name, String kind) {
        seen.add(new Seen(name, kind, sentence));
        counts.merge(name, 1, Integer::sum);
    }

    /** The subject of a main clause; null when it is nothing that has a name. */
    void subject(@Nullable Argument argument) {
        if (argument == null) {
            subject = null;
            return;
        }
        Seen now = new Seen(argument.name(), argument.kind(), sentence);
        boolean human = argument.kind().equals("person");
        if (human) {
            person = now;
        } else {
            subject = now;
        }
        if (argument.kind().isEmpty()) {
            person = now;
        }
    }

    Optional<Seen> pronoun(String word) {
        return switch (word) {
            case "it", "its" ->
                Optional.ofNullable(subject)
                        .filter(each -> !register.kindOf(each.name()).equals("person"));
            case "he", "she", "his", "her", "him" ->
                Optional.ofNullable(person).filter(each -> Set.of("person", "").contains(register.kindOf(each.name())));
            default -> Optional.empty();
        };
    }

    /** The one thing of a kind that a description such as “the company” can mean here. */
    Optional<Seen> described(String noun) {
        String kind = Kinds.ofWord(noun);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        if (subject != null && fits(subject, kind, noun)) {
            return Optional.of(subject);
        }
        Map<String, Seen> near = new LinkedHashMap<>();
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence() >= sentence - NEAR; i--) {
            if (fits(seen.get(i), kind, noun)) {
                near.putIfAbsent(seen.get(i).name(), seen.get(i));
            }
        }
        if (near.size() == 1) {
            return Optional.of(near.values().iterator().next());
        }
        List<Seen> named = distinct(near.isEmpty() ? seen : List.copyOf(near.values())).stream()
                .filter(each -> says(each, noun))
                .toList();
        if (named.size() == 1) {
            return Optional.of(named.get(0));
        }
        return dominant(kind, noun);
    }

    private static List<Seen> distinct(List<Seen> all) {
        Map<String, Seen> byName = new LinkedHashMap<>();
        all.forEach(each -> byName.putIfAbsent(each.name(), each));
        return List.copyOf(byName.values());
    }

    private Optional<Seen> dominant(String kind, String noun) {
        Map<String, Seen> fitting = new HashMap<>();
        seen.stream().filter(each -> fits(each, kind, noun)).forEach(each -> fitting.put(each.name(), each));
        List<Seen> ranked = fitting.values().stream()
                .sorted((one, other) -> {
                    int byCount = counts.getOrDefault(other.name(), 0) - counts.getOrDefault(one.name(), 0);
                    return byCount != 0 ? byCount : one.name().compareTo(other.name());
                })
                .toList();
        if (ranked.isEmpty() || counts.getOrDefault(ranked.get(0).name(), 0) < DOMINANT) {
            return Optional.empty();
        }
        boolean alone = ranked.size() == 1
                || counts.getOrDefault(ranked.get(0).name(), 0)
                        >= 2 * counts.getOrDefault(ranked.get(1).name(), 0);
        return alone ? Optional.of(ranked.get(0)) : Optional.empty();
    }

    private boolean fits(Seen each, String kind, String noun) {
        return says(each, noun) || register.kindOf(each.name()).equals(kind) && !isParticular(noun);
    }

    private static boolean says(Seen each, String noun) {
        return List.of(each.name().toLowerCase(Locale.ROOT).split("[ -]")).contains(noun.toLowerCase(Locale.ROOT));
    }

    /** Nouns that another thing of the kind is never called. */
    private static boolean isParticular(String noun) {
        return Set.of(
                        "treaty",
                        "convention",
                        "charter",
                        "war",
                        "battle",
                        "university",
                        "bank",
                        "museum",
                        "school",
                        "college",
                        "summit",
                        "conference",
                        "games",
                        "agreement",
                        "protocol",
                        "declaration",
                        "court",
                        "committee",
                        "council",
                        "secretariat",
                        "commission",
                        "hospital",
                        "church",
                        "library",
                        "orchestra",
                        "league",
                        "club",
                        "exercise")
                .contains(noun.toLowerCase(Locale.ROOT));
    }
}
