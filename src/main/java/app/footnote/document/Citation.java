package app.footnote.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Points at one sentence of a document. The hash decides; paragraph and sentence numbers say where to look first.
 * Written {@code zhang-2018 16.2 0123456789abcdef}; without the hash it is a place that was not verified yet.
 */
public record Citation(String document, int paragraph, int sentence, String hash) implements Comparable<Citation> {
    private static final Pattern FORM = Pattern.compile("(\\S+) (\\d{1,5})\\.(\\d{1,5})(?: ([0-9a-f]{16}))?");

    /** @throws IllegalArgumentException with a sentence, when the text has another form */
    public static Citation parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("“" + text + "” is not a citation; it is written “document"
                    + " paragraph.sentence hash”, for example “zhang-2018 16.2 0123456789abcdef”.");
        }
        String hash = matcher.group(4);
        return new Citation(
                matcher.group(1),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)),
                hash == null ? "" : hash);
    }

    public boolean hasHash() {
        return !hash.isEmpty();
    }

    @Override
    public int compareTo(Citation other) {
        int byDocument = document.compareTo(other.document);
        if (byDocument != 0) {
            return byDocument;
        }
        int byParagraph = Integer.compare(paragraph, other.paragraph);
        return byParagraph != 0 ? byParagraph : Integer.compare(sentence, other.sentence);
    }

    /** Where to look first: {@code zhang-2018 16.2}. */
    public String place() {
        return document + " " + paragraph + "." + sentence;
    }

    @Override
    public String toString() {
        return hash.isEmpty() ? place() : place() + " " + hash;
    }
}
