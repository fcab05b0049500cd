package app.footnote.author;

import app.footnote.document.DividedText;
import java.util.List;
import java.util.Optional;

/** What a question is held against: the set around it, read as far as it is asked for. */
interface QuestionContext {
    /** Whether the set has a topic of this id. */
    boolean hasTopic(String id);

    /** Whether one of the set's documents has this id. */
    boolean hasDocument(String id);

    /** The text of a document, where it is at hand. */
    Optional<DividedText> text(String document);

    Optional<DraftPart> fact(String id);

    /** The facts of a relation. */
    List<DraftPart> facts(String relation);

    /** All that an entity is called; empty where there is none of this id. */
    List<String> names(String entity);

    /** The cards that other questions ask for in these words, those that were put away left out. */
    List<String> cardsAskedIn(String stem, String question);

    /** Whether the bytes of an image are kept, by its name. */
    boolean hasImage(String name);
}
