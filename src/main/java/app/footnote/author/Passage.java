package app.footnote.author;

import app.footnote.document.Citation;
import app.footnote.document.Words.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a document that can be cited, or is.
 *
 * @param cite the citation as it is written
 * @param cited its document as it stands in a sentence: “Zhang (2018)”
 * @param place paragraph.sentence
 * @param pieces its text; none where it is not at hand
 */
public record Passage(String cite, String cited, String place, List<Piece> pieces) {
    /** A piece of the sentence; {@code marked} where it says what was looked for. */
    public record Piece(String text, boolean marked) {}

    /** A sentence with some of its words marked. */
    static Passage of(Citation citation, String cited, String text, List<Word> marked) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Word word : marked) {
            if (word.start() > at) {
                pieces.add(new Piece(text.substring(at, word.start()), false));
            }
            pieces.add(new Piece(text.substring(word.start(), word.end()), true));
            at = word.end();
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), false));
        }
        return new Passage(citation.toString(), cited, citation.paragraph() + "." + citation.sentence(), pieces);
    }
}
