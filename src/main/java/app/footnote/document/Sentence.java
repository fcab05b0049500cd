package app.footnote.document;

/**
 * One sentence of a document, the smallest thing that can be cited.
 *
 * @param number counts from 1 inside its paragraph
 * @param hash of the normalised text, see {@link Normaliser#hash}
 */
public record Sentence(int paragraph, int number, String text, String hash) {
    static Sentence of(int paragraph, int number, String text) {
        return new Sentence(paragraph, number, text, Normaliser.hash(text));
    }
}
