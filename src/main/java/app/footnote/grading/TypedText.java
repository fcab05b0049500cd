package app.footnote.grading;

import app.footnote.document.Normaliser;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A typed text without what spelling may vary: case, accents, articles, punctuation, spaces, kinds of dash and quote. */
final class TypedText {
    private static final int LONGEST = 1_000;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    /** Letters that Unicode does not take apart into a letter and an accent. */
    private static final Map<Character, String> LETTERS = Map.of(
            'ß', "ss", 'ø', "o", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'æ', "ae", 'œ', "oe", 'ı', "i", '&', " and ");

    private TypedText() {}

    /** @throws IllegalArgumentException with a sentence, when nobody can have meant this as an answer */
    static String checked(String typed) {
        if (typed.isBlank()) {
            throw new IllegalArgumentException("Type an answer, or say that you do not know.");
        }
        if (typed.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "An answer has at most " + LONGEST + " characters; this one has " + typed.length() + ".");
        }
        if (typed.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r')) {
            throw new IllegalArgumentException("The answer holds characters that nobody can type.");
        }
        return typed;
    }

    /** The words that count, with one blank between them. */
    static String plain(String typed) {
        String[] words = spelled(typed).strip().split(" +");
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            // a last “A” is a name, as in “group A”
            if (i == words.length - 1 || !ARTICLES.contains(words[i])) {
                kept.add(words[i]);
            }
        }
        return String.join(" ", kept);
    }

    private static String spelled(String typed) {
        String lower = Normalizer.normalize(Normaliser.characters(typed), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        StringBuilder spelled = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            String letters = LETTERS.get(c);
            if (letters != null) {
                spelled.append(letters);
            } else if (isKept(lower, i)) {
                spelled.append(c);
            } else if (c != '.' && c != '\'' && Character.getType(c) != Character.NON_SPACING_MARK) {
                spelled.append(' ');
            }
        }
        return spelled.toString();
    }

    /** Letters and digits, the signs that carry meaning, and a point or comma inside a number. */
    private static boolean isKept(String text, int i) {
        char c = text.charAt(i);
        boolean insideNumber = (c == '.' || c == ',')
                && i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
        return insideNumber || Character.isLetterOrDigit(c) || Character.isSurrogate(c) || "%$€£+".indexOf(c) >= 0;
    }
}
