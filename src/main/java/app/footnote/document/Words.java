package app.footnote.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text in the form in which they are compared: lower case, without accents, digits grouped. */
public final class Words {
    private static final Pattern WORD =
            Pattern.compile("\\d+(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|[\\p{L}\\p{M}]+");

    private Words() {}

    /** A word with its place in the text, end exclusive. */
    public record Word(String text, int start, int end) {}

    public static List<String> of(String text) {
        return located(text).stream().map(Word::text).toList();
    }

    /** The words with their offsets into the given text. */
    public static List<Word> located(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(folded(matcher.group()), matcher.start(), matcher.end()));
        }
        return words;
    }

    /** Whether one run of words stands inside the other. */
    public static boolean contains(List<String> text, List<String> run) {
        return !run.isEmpty() && Collections.indexOfSubList(text, run) >= 0;
    }

    private static String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace(",", "");
        boolean plain = lower.chars().allMatch(c -> c < 128);
        return plain ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
