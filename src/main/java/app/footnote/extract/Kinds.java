package app.footnote.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What kind of thing a name or a noun speaks of, by its head word: a “Bank of …” is an organisation. */
final class Kinds {
    private static final List<String> KINDS = List.of(
            "organisation",
            "body",
            "treaty",
            "event",
            "initiative",
            "exercise",
            "movement",
            "region",
            "place",
            "grouping",
            "concept");
    private static final Map<String, String> BY_WORD = new HashMap<>();

    static {
        for (String kind : KINDS) {
            Lexicon.words("kind " + kind).forEach(word -> BY_WORD.putIfAbsent(word, kind));
        }
    }

    private Kinds() {}

    /** The kind that a word names, or empty. */
    static String ofWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String kind = BY_WORD.get(lower);
        if (kind == null && lower.endsWith("s")) {
            kind = BY_WORD.get(lower.substring(0, lower.length() - 1));
        }
        return kind == null ? "" : kind;
    }

    /** The kind of a whole name: its head stands before “of”, “on”, “for” and the like, else at its end. */
    static String ofName(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (Names.LINKS.contains(words.get(i)) && !words.get(i).equals("and")) {
                String kind = ofWord(words.get(i - 1));
                if (!kind.isEmpty()) {
                    return kind;
                }
            }
        }
        for (int i = words.size() - 1; i >= Math.max(0, words.size() - 2); i--) {
            boolean number = Character.isDigit(words.get(i).charAt(0));
            String kind = ofWord(words.get(i));
            if (!number && (!kind.isEmpty() || i == words.size() - 1)) {
                return !kind.isEmpty() ? kind : first(words);
            }
        }
        return first(words);
    }

    private static String first(List<String> words) {
        return words.size() > 1
                        && List.of("lake", "mount", "fort", "cape")
                                .contains(words.get(0).toLowerCase(Locale.ROOT))
                ? "place"
                : "";
    }
}
