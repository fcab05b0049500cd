package app.footnote.document;

import java.util.List;

/**
 * A numbered paragraph (a heading, a list item and a row of a table are paragraphs too) with its sentences.
 *
 * @param page on which it begins, from 1; 0 where the format has no pages
 * @param excerpt its whole text, with the places of its characters in the original
 */
public record Paragraph(int number, BlockKind kind, int page, Excerpt excerpt, List<Sentence> sentences) {
    public String text() {
        return excerpt.text();
    }

    /** Where in the original some characters of one of the sentences stand. */
    public Range original(Sentence sentence, int start, int end) {
        return excerpt.range(sentence.at() + start, sentence.at() + end);
    }

    /** Where in the original a sentence stands. */
    public Range original(Sentence sentence) {
        return original(sentence, 0, sentence.text().length());
    }
}
