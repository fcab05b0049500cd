package app.footnote.document.reading;

import app.footnote.document.Excerpt;
import app.footnote.document.ExcerptBuilder;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Joins lines. A hyphen at the end of a line is dropped unless the document writes the word with it elsewhere, or a
 * capital or a figure follows.
 */
final class Hyphens {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-‐‑]\\p{L}+)*");

    private final Set<String> words;

    private Hyphens(Set<String> words) {
        this.words = words;
    }

    static Hyphens of(Stream<String> lines) {
        Set<String> words = new HashSet<>();
        lines.forEach(line -> {
            Matcher matcher = WORD.matcher(line);
            while (matcher.find()) {
                boolean whole = matcher.end() == line.length() || line.charAt(matcher.end()) != '-';
                if (whole && matcher.start() > 0) {
                    words.add(plain(matcher.group()));
                }
            }
        });
        return new Hyphens(words);
    }

    /** Goes on with the next line. */
    void join(ExcerptBuilder text, Excerpt line) {
        if (text.length() == 0) {
            text.add(line);
            return;
        }
        char end = text.last();
        boolean hyphen = isHyphen(end) && text.length() > 1;
        if (!hyphen) {
            text.join(line);
            return;
        }
        char before = text.at(text.length() - 2);
        char next = line.text().charAt(0);
        if (Character.isLetter(before) && Character.isLowerCase(next)) {
            if (end == '\u00ad' || !isWrittenWith(text, line)) {
                text.drop();
            }
            text.add(line);
        } else if (Character.isLetterOrDigit(before) && Character.isLetterOrDigit(next)) {
            text.add(line);
        } else {
            text.join(line);
        }
    }

    /** Whether a sentence goes on after what is there. */
    boolean isOpen(ExcerptBuilder text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.at(i);
            if (".!?:;。！？".indexOf(c) >= 0) {
                return false;
            }
            if ("\"'”’)]»".indexOf(c) < 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isWrittenWith(ExcerptBuilder text, Excerpt line) {
        int start = text.length() - 1;
        while (start > 0 && Character.isLetter(text.at(start - 1))) {
            start--;
        }
        StringBuilder first = new StringBuilder();
        for (int i = start; i < text.length() - 1; i++) {
            first.append(text.at(i));
        }
        int end = 0;
        while (end < line.length() && Character.isLetter(line.text().charAt(end))) {
            end++;
        }
        String second = line.text().substring(0, end);
        return !words.contains(plain(first + second)) && words.contains(plain(first + "-" + second));
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u00ad';
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2010', '-').replace('\u2011', '-');
    }
}
