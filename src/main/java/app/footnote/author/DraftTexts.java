package app.footnote.author;

import app.footnote.document.DividedText;
import java.util.Map;

/** The texts of a draft's documents. */
@FunctionalInterface
interface DraftTexts {
    /** By the id of the document, those that are at hand. */
    Map<String, DividedText> of(Draft draft);
}
