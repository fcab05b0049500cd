package app.footnote.document;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells the language of a paragraph: by its script where that says it, by its commonest small words where it is Latin.
 * Languages that share a script and are not listed are taken for the listed ones or for none; fewer than
 * {@value #FEWEST} words with small ones among them tell nothing.
 */
final class Languages {
    /** Nothing could be told. */
    static final String UNKNOWN = "";

    private static final int FEWEST = 5;
    private static final int ENOUGH = 2_000;
    private static final Map<String, String> SMALL_WORDS = Map.ofEntries(
            Map.entry("en", "the of and to in is that was for with as are by on this from which it be has have their"),
            Map.entry("de", "der die und das von zu den mit ist im des für auf ein eine nicht dem sich auch wurde"),
            Map.entry("fr", "le la les des et du en une est dans pour que qui sur par au avec il sont ce"),
            Map.entry("es", "el la los las de y en que una del por con para se es como su al fue más"),
            Map.entry("it", "il la di che e in un una per del della con sono nel alla dei le è da gli"),
            Map.entry("pt", "o os a as de e que do da em um uma para com não dos das no na é"),
            Map.entry("nl", "de het een en van in is dat op te voor met zijn die niet aan door ook werd bij"),
            Map.entry("pl", "i w na z do się nie że jest to przez dla od po oraz który jako są jego"),
            Map.entry("tr", "ve bir bu için ile olarak da de olan çok daha en gibi ise kadar sonra tarafından"),
            Map.entry("sv", "och att det som en på är av för med till den har inte ett om var från"),
            Map.entry("cs", "a v na se je že s z do pro jako byl který to ve ale jsou by od"),
            Map.entry("id", "yang dan di dengan untuk pada dari ini dalam adalah itu oleh sebagai ke tidak"));
    private static final Map<String, List<String>> LANGUAGES = byWord();
    private static final Map<UnicodeScript, String> SCRIPTS = Map.ofEntries(
            Map.entry(UnicodeScript.CYRILLIC, "ru"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.ARABIC, "ar"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"));

    private Languages() {}

    /** An ISO 639 code, or {@link #UNKNOWN}. */
    static String of(String text) {
        String sample = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> scripts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
        UnicodeScript most = scripts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
        if (most == UnicodeScript.LATIN) {
            return latin(sample);
        }
        boolean kana = scripts.containsKey(UnicodeScript.HIRAGANA) || scripts.containsKey(UnicodeScript.KATAKANA);
        if (most == UnicodeScript.HAN && kana && letters > 0) {
            return "ja";
        }
        if (most == UnicodeScript.CYRILLIC && sample.matches("(?s).*[іїєґ].*")) {
            return "uk";
        }
        return SCRIPTS.getOrDefault(most, UNKNOWN);
    }

    /** Whether a good part of a Latin text is in another script. */
    static boolean mixes(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long others = text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> UnicodeScript.of(letter) != UnicodeScript.LATIN)
                .count();
        return others * FEWEST > letters;
    }

    private static String latin(String text) {
        Map<String, Integer> found = new HashMap<>();
        int words = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            words++;
            LANGUAGES.getOrDefault(word, List.of()).forEach(language -> found.merge(language, 1, Integer::sum));
        }
        int best = found.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> languages = found.entrySet().stream()
                .filter(entry -> entry.getValue() == best)
                .map(Map.Entry::getKey)
                .toList();
        boolean tells = words >= FEWEST && best >= 2 && languages.size() == 1;
        return tells ? languages.get(0) : UNKNOWN;
    }

    private static Map<String, List<String>> byWord() {
        Map<String, List<String>> byWord = new HashMap<>();
        SMALL_WORDS.forEach((language, words) -> {
            for (String word : words.split(" ")) {
                byWord.computeIfAbsent(word, first -> new ArrayList<>()).add(language);
            }
        });
        return byWord;
    }
}
