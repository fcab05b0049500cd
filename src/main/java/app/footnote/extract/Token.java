package app.footnote.extract;

import java.util.Locale;

/**
 * A word, number or sign of a sentence.
 *
 * @param text in plain characters
 * @param start offset into the sentence
 * @param end offset into the sentence, exclusive
 * @param tag its part of speech in the Penn tag set
 * @param chunk the phrase it stands in: “B-NP” begins a noun phrase, “I-NP” goes on with it, “O” is outside
 */
record Token(String text, int start, int end, String tag, String chunk) {
    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    boolean is(String word) {
        return text.equalsIgnoreCase(word);
    }

    boolean tagged(String prefix) {
        return tag.startsWith(prefix);
    }

    boolean isCapital() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean isWord() {
        return Character.isLetterOrDigit(text.charAt(0));
    }

    Token withTag(String newTag) {
        return new Token(text, start, end, newTag, chunk);
    }

    Token withChunk(String newChunk) {
        return new Token(text, start, end, tag, newChunk);
    }
}
