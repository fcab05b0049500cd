package app.footnote.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Brings a text into the one form in which passages are compared: every kind of space is a blank, typographic quotes
 * and dashes are plain ones. One character stays one character in {@link #characters}, so that offsets hold.
 */
public final class Normaliser {
    private static final int HASH_BYTES = 8;

    private Normaliser() {}

    /** The same text, character by character in its plain form; never longer or shorter. */
    public static String characters(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    /** The plain form with runs of blanks folded into one and none at the ends. */
    public static String passage(String text) {
        return characters(text).replace("\u00ad", "").replaceAll(" +", " ").strip();
    }

    /** The text without blanks of any kind at its ends. */
    public static String strip(String text) {
        return inner(text, 0, text.length()).of(text);
    }

    /** A stretch of the text without the blanks at its ends. */
    static Range inner(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Range(from, to);
    }

    /** White space of any kind, the no-break space included. */
    public static boolean isSpace(char c) {
        return plain(c) == ' ';
    }

    /** What a citation holds of a passage: the first 64 bits of the SHA-256 of its plain form, in hexadecimal. */
    public static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(passage(text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256, this one does not.", e);
        }
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201a', '\u2032', '\u02bc', '`' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb', '\u2033' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u200b', '\ufeff', '\t', '\n', '\r', '\f', '\u000b', '\u0085', '\u2028', '\u2029' -> ' ';
            default -> Character.isSpaceChar(c) ? ' ' : c;
        };
    }
}
