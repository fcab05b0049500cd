package app.footnote.attempt;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where an assignment is for those who teach its class. Students see only what is published. */
enum Shelf {
    PUBLISHED,
    /** Not seen by students yet, or no more. */
    DRAFT,
    ARCHIVED,
    /** On no list any more; it can be taken back. */
    DELETED;

    /** In message keys and forms. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Shelf> ofCode(String code) {
        return Stream.of(values()).filter(shelf -> shelf.code().equals(code)).findFirst();
    }
}
