package app.footnote.document.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The formats that are read. What a file holds decides, not what it is called. */
public enum Format {
    PDF,
    DOCX,
    HTML,
    MARKDOWN,
    TEXT;

    /** How much of a file's beginning is looked at. */
    static final int HEAD = 4096;

    private static final Pattern HTML_START = Pattern.compile("(?is)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*"
            + "<(?:!doctype\\s+html|html|head|body|article|main|div|meta|title)\\b.*");

    /**
     * Tells the format by the first bytes and, between plain text and Markdown, by the name.
     *
     * @param head the first bytes of the file, at most {@value #HEAD}
     * @return empty for what is none of them: pictures, programs, old Word files, archives
     */
    static Optional<Format> of(byte[] head, String name) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (start.substring(0, Math.min(1024, start.length())).contains("%PDF-")) {
            return Optional.of(PDF);
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return Optional.of(DOCX);
        }
        if (isBinary(head)) {
            return Optional.empty();
        }
        if (HTML_START
                        .matcher(start.replace("\0", "").replaceFirst("^(?:ï»¿|ÿþ|þÿ)", ""))
                        .matches()
                || Arrays.asList("html", "htm", "xhtml").contains(ending)) {
            return Optional.of(HTML);
        }
        return Optional.of(Arrays.asList("md", "markdown").contains(ending) ? MARKDOWN : TEXT);
    }

    /** Control characters that no text has; zero bytes are of UTF-16 where they stand at every other place. */
    private static boolean isBinary(byte[] head) {
        if (Encodings.wide(head).isPresent()) {
            return false;
        }
        int odd = 0;
        for (byte b : head) {
            if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1a) {
                odd++;
            }
        }
        return odd * 100 > head.length;
    }
}
