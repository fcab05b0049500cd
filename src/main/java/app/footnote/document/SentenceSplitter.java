package app.footnote.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Divides a paragraph into sentences. The rules are fixed by {@link Division#VERSION}: citations rest on them, so a
 * changed rule is a new version.
 */
final class SentenceSplitter {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "st", "dr", "mr", "mrs", "ms", "prof", "gen", "col", "sen", "rep", "gov", "jan", "feb", "mar", "apr", "jun",
            "jul", "aug", "sep", "sept", "oct", "nov", "dec", "no", "nos", "vol", "pp", "p", "vs", "etc", "fig", "inc",
            "ltd", "co", "corp", "cf", "al", "ed", "eds", "tel", "approx", "e.g", "i.e", "u.s", "u.n", "u.k", "ph.d");
    private static final String CLOSERS = "\"'”’)]»";
    private static final String OPENERS = "\"'“‘([«";
    private static final int SHORTEST_GLUED_WORD = 4;

    private SentenceSplitter() {}

    static List<Range> split(String paragraph) {
        List<Range> sentences = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < paragraph.length()) {
            if (isFullStop(paragraph.charAt(i))) {
                int end = endOfStop(paragraph, i);
                if (isBoundary(paragraph, start, i, end)) {
                    add(sentences, paragraph, start, end);
                    start = end;
                }
                i = end;
            } else {
                i++;
            }
        }
        add(sentences, paragraph, start, paragraph.length());
        return sentences;
    }

    private static void add(List<Range> sentences, String text, int start, int end) {
        Range inner = Normaliser.inner(text, start, end);
        if (inner.length() > 0) {
            sentences.add(inner);
        }
    }

    private static int endOfStop(String text, int stop) {
        int end = stop + 1;
        while (end < text.length() && (isFullStop(text.charAt(end)) || CLOSERS.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static boolean isBoundary(String text, int start, int stop, int end) {
        if (end >= text.length()) {
            return true;
        }
        char mark = text.charAt(stop);
        if (mark == '。' || mark == '！' || mark == '？') {
            return true;
        }
        if (!Normaliser.isSpace(text.charAt(end))) {
            return mark == '.' && isGlued(text, start, stop, end);
        }
        int next = end;
        while (next < text.length()
                && (Normaliser.isSpace(text.charAt(next)) || OPENERS.indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        if (next >= text.length()) {
            return true;
        }
        return !Character.isLowerCase(text.charAt(next)) && (mark != '.' || !isAbbreviation(text, start, stop));
    }

    /** "…trafficking[6].Since its establishment": a stop with no blank behind it still ends a sentence. */
    private static boolean isGlued(String text, int start, int stop, int end) {
        boolean wordFollows = end + 1 < text.length()
                && Character.isUpperCase(text.charAt(end))
                && Character.isLowerCase(text.charAt(end + 1));
        String before = wordBefore(text, start, stop);
        boolean wordStands = before.length() >= SHORTEST_GLUED_WORD
                && before.chars().allMatch(c -> Character.isLetter(c) && Character.isLowerCase(c));
        boolean noteStands = stop > start && text.charAt(stop - 1) == ']';
        return wordFollows && (wordStands || noteStands);
    }

    private static boolean isAbbreviation(String text, int start, int stop) {
        String before = wordBefore(text, start, stop);
        if (before.isEmpty()) {
            return false;
        }
        boolean initial = before.length() == 1 && Character.isUpperCase(before.charAt(0));
        boolean enumerator = before.chars().allMatch(Character::isDigit)
                && Normaliser.strip(text.substring(start, stop)).equals(before);
        return initial || enumerator || ABBREVIATIONS.contains(before.toLowerCase(Locale.ROOT));
    }

    private static String wordBefore(String text, int start, int stop) {
        int from = stop;
        while (from > start
                && (Character.isLetterOrDigit(text.charAt(from - 1)) || isInnerStop(text, start, from - 1))) {
            from--;
        }
        return text.substring(from, stop);
    }

    private static boolean isInnerStop(String text, int start, int at) {
        return text.charAt(at) == '.' && at > start && Character.isLetter(text.charAt(at - 1));
    }

    private static boolean isFullStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '。' || c == '！' || c == '？';
    }
}
