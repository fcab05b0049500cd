package app.footnote.extract;

import app.footnote.fact.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Suggests which names belong to one thing. Names that merely look alike are not enough. */
final class MergeFinder {
    private static final int NEAR = 2;
    private static final int SHORTEST = 6;

    private final Register register;
    private final Map<String, Set<String>> roles = new TreeMap<>();

    private MergeFinder(Register register) {
        this.register = register;
    }

    static List<MergeSuggestion> find(List<Candidate> candidates, Register register) {
        MergeFinder finder = new MergeFinder(register);
        for (Candidate candidate : candidates) {
            finder.role(candidate.subject(), candidate.relation() + " " + candidate.value());
            if (candidate.value() instanceof Value.Entities values) {
                values.ids().forEach(name -> finder.role(name, candidate.subject() + " " + candidate.relation()));
            }
        }
        register.names().forEach(name -> finder.roles.computeIfAbsent(name, key -> new TreeSet<>()));
        return finder.suggestions();
    }

    private void role(String name, String role) {
        roles.computeIfAbsent(name, key -> new TreeSet<>()).add(role);
    }

    private List<MergeSuggestion> suggestions() {
        List<MergeSuggestion> suggestions = new ArrayList<>();
        List<String> names = List.copyOf(roles.keySet());
        for (int i = 0; i < names.size(); i++) {
            for (int k = i + 1; k < names.size(); k++) {
                List<String> evidence = evidence(names.get(i), names.get(k));
                if (!evidence.isEmpty()) {
                    suggestions.add(new MergeSuggestion(names.get(i), names.get(k), evidence));
                }
            }
        }
        return suggestions;
    }

    private List<String> evidence(String one, String other) {
        List<String> evidence = new ArrayList<>();
        String first = register.kindOf(one);
        String second = register.kindOf(other);
        if (!first.isEmpty() && !second.isEmpty() && !first.equals(second)) {
            return evidence;
        }
        Set<String> oneWords = content(one);
        Set<String> otherWords = content(other);
        if (oneWords.size() > 1 && oneWords.equals(otherWords)) {
            evidence.add("the same words in another order or with other small words");
        }
        Set<String> shared = new LinkedHashSet<>(register.aliases(one));
        shared.retainAll(register.aliases(other));
        if (!shared.isEmpty()) {
            evidence.add("both are called “" + String.join("”, “", shared) + "”");
        }
        boolean alike = one.length() >= SHORTEST && distance(one, other) <= NEAR;
        if (alike) {
            Set<String> same = new TreeSet<>(roles.getOrDefault(one, Set.of()));
            same.retainAll(roles.getOrDefault(other, Set.of()));
            boolean sameFirst = one.contains(" ") && one.split(" ")[0].equals(other.split(" ")[0]);
            if (!same.isEmpty()) {
                evidence.add("spelt nearly alike, and the same is said of both: "
                        + same.iterator().next());
            } else if (sameFirst && first.equals("person")) {
                evidence.add("spelt nearly alike, with the same first name");
            }
        }
        return evidence;
    }

    private static Set<String> content(String name) {
        Set<String> words = new TreeSet<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("[\\s-]+")) {
            if (!Names.LINKS.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** Levenshtein's distance, at most one more than what counts as near. */
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > NEAR) {
            return NEAR + 1;
        }
        int[] row = new int[other.length() + 1];
        for (int k = 0; k <= other.length(); k++) {
            row[k] = k;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int k = 1; k <= other.length(); k++) {
                int above = row[k];
                int change = one.charAt(i - 1) == other.charAt(k - 1) ? 0 : 1;
                row[k] = Math.min(Math.min(row[k] + 1, row[k - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
