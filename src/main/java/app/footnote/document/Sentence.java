package app.footnote.document;

/**
 * One sentence of a document, the smallest thing that can be cited.
 *
 * @param number counts from 1 inside its paragraph
 * @param at where in the paragraph's text it begins
 * @param hash of the normalised text, see {@link Normaliser#hash}
 */
public record Sentence(int paragraph, int number, int at, String text, String hash) {
    /** A sentence of which nothing but itself is at hand. */
    public Sentence(int paragraph, int number, String text, String hash) {
        this(paragraph, number, 0, text, hash);
    }

    static Sentence of(int paragraph, int number, int at, String text) {
        return new Sentence(paragraph, number, at, text, Normaliser.hash(text));
    }
}
