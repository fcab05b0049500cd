package app.footnote.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Finds for the characters of a text where they stand in the markup that it was written in. */
public final class MarkupAlignment {
    private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]{1,31};?");

    private MarkupAlignment() {}

    /**
     * Adds a text with its places: entities stand for what they mean, and whatever of the markup is not of the text
     * (backslashes, markers, folded blanks) is passed over.
     */
    public static void add(ExcerptBuilder into, String text, String markup, int start, int end) {
        Matcher entity = ENTITY.matcher(markup).region(start, end);
        int from = start;
        int at = 0;
        while (at < text.length() && from < end) {
            char c = markup.charAt(from);
            if (c == '&' && entity.region(from, end).lookingAt()) {
                String meant = Parser.unescapeEntities(entity.group(), false);
                if (!meant.equals(entity.group()) && text.startsWith(meant, at)) {
                    for (int i = 0; i < meant.length(); i++) {
                        into.add(meant.charAt(i), from);
                    }
                    at += meant.length();
                    from = entity.end();
                    continue;
                }
            }
            if (same(c, text.charAt(at))) {
                into.add(text.charAt(at++), from);
            }
            from++;
        }
        while (at < text.length()) {
            into.add(text.charAt(at++), Math.max(start, end - 1));
        }
    }

    private static boolean same(char written, char meant) {
        return written == meant || (meant == ' ' && Normaliser.isSpace(written)) || written == 0 && meant == '\ufffd';
    }
}
