package app.footnote.question.verify;

import app.footnote.document.DividedText;
import java.util.Optional;

/** Where the texts of documents are found. */
@FunctionalInterface
public interface TextSource {
    /** The text of the document, where it is at hand. */
    Optional<DividedText> text(String document);

    /** Looks there where this has not got it. */
    default TextSource or(TextSource other) {
        return document -> text(document).or(() -> other.text(document));
    }
}
