package app.footnote.grading;

import app.footnote.document.Normaliser;
import app.footnote.question.Exactness;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A typed text without what may vary: articles, punctuation, spaces, kinds of dash and quote; mostly case and accents. */
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

    /** The words that count, in small letters without accents, with one blank between them. */
    static String plain(String typed) {
        return plain(typed, Set.of());
    }

    /** The words that count, with one blank between them, and of capitals and accents what has to agree. */
    static String plain(String typed, Set<Exactness> exact) {
        String[] words = spelled(typed, exact).strip().split(" +");
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            // a last “A” is a name, as in “group A”
            if (i == words.length - 1 || !ARTICLES.contains(words[i].toLowerCase(Locale.ROOT))) {
                kept.add(words[i]);
            }
        }
        return String.join(" ", kept);
    }

    private static String spelled(String typed, Set<Exactness> exact) {
        boolean accents = exact.contains(Exactness.ACCENTS);
        String text = Normalizer.normalize(
                Normaliser.characters(typed), accents ? Normalizer.Form.NFKC : Normalizer.Form.NFKD);
        if (!exact.contains(Exactness.CASE)) {
            text = text.toLowerCase(Locale.ROOT);
        }
        StringBuilder spelled = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String letters = c == '&' || !accents ? LETTERS.get(Character.toLowerCase(c)) : null;
            if (letters != null) {
                spelled.append(Character.isUpperCase(c) ? capital(letters) : letters);
            } else if (isKept(text, i) || accents && Character.getType(c) == Character.NON_SPACING_MARK) {
                spelled.append(c);
            } else if (c != '.' && c != '\'' && Character.getType(c) != Character.NON_SPACING_MARK) {
                spelled.append(' ');
            }
        }
        return spelled.toString();
    }

    private static String capital(String letters) {
        return Character.toUpperCase(letters.charAt(0)) + letters.substring(1);
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
