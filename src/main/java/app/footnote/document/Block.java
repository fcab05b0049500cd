package app.footnote.document;

/**
 * A stretch of text between breaks, before it is divided into sentences.
 *
 * @param page counts from 1; 0 where the format has no pages
 */
public record Block(BlockKind kind, Excerpt excerpt, int page) {
    String text() {
        return excerpt.text();
    }
}
