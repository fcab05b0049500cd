package app.footnote.grading;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Units as they are typed: “km” for kilometres, “%” for per cent, and the words for thousands and more. */
final class NumberUnit {
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "thousand", BigDecimal.TEN.pow(3),
            "million", BigDecimal.TEN.pow(6),
            "billion", BigDecimal.TEN.pow(9),
            "trillion", BigDecimal.TEN.pow(12));
    private static final List<Set<String>> SAME = List.of(
            Set.of("km", "kilometre", "kilometer"),
            Set.of("m", "metre", "meter"),
            Set.of("%", "percent", "cent"),
            Set.of("$", "usd", "dollar"),
            Set.of("€", "eur", "euro"),
            Set.of("km2", "kilometre", "kilometer"));
    private static final Set<String> HEDGES =
            Set.of("about", "around", "approximately", "approx", "circa", "ca", "some");

    private NumberUnit() {}

    /** The factor that a word such as “billion” stands for, else one. */
    static BigDecimal scale(String text) {
        return words(text).stream()
                .filter(SCALES::containsKey)
                .map(SCALES::get)
                .findFirst()
                .orElse(BigDecimal.ONE);
    }

    /** Whether what was typed beside the number leaves the unit open or names it; a plain count takes any word. */
    static boolean fits(String unit, String typed) {
        Set<String> wanted = unitWords(unit);
        Set<String> given = unitWords(typed);
        return given.isEmpty()
                || wanted.isEmpty()
                || given.stream().anyMatch(word -> wanted.stream().anyMatch(other -> same(word, other)));
    }

    private static boolean same(String word, String other) {
        return word.equals(other) || SAME.stream().anyMatch(group -> group.contains(word) && group.contains(other));
    }

    private static Set<String> unitWords(String text) {
        Set<String> words = words(text);
        words.removeAll(SCALES.keySet());
        words.removeAll(HEDGES);
        return words;
    }

    /** The words without the ending of the plural. */
    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Arrays.stream(TypedText.plain(text.replace("$", " $ ")).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() > 2 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .forEach(words::add);
        return words;
    }
}
