package app.footnote.fact;

import java.util.List;
import java.util.Map;

/**
 * One way in which a clause says a relation, as data: which words carry it, and where its subject and value stand.
 *
 * @param words verbs, nouns, predicate nouns or nouns before a list, in their plain form (“set up”, “headquarters”);
 *     a frame with verbs and nouns wants the verb with that noun as its object
 */
public record Frame(Map<Part, List<String>> words, Role subject, Role value) {
    /** What kind of word carries the relation. */
    public enum Part {
        /** “was founded”, “signed”. */
        VERB,
        /** “the accession of …”, “its headquarters in …”. */
        NOUN,
        /** “is the seat of …”, “…, president of …”. */
        IS,
        /** “four observers (…)”. */
        LIST
    }

    /** Where an argument stands. */
    public enum Role {
        /** Who does it: the subject of an active verb, “by …” of a passive one. */
        AGENT,
        /** What it is done to: the object of an active verb, the subject of a passive one. */
        OBJECT,
        /** The noun behind a passive verb: “was renamed …”. */
        COMPLEMENT,
        /** Whose the noun is: “its”, “Rome's”, “of Rome”. */
        OWNER,
        /** What a predicate noun is said of. */
        SUBJECT,
        /** The predicate noun itself with what belongs to it: “president of the club”. */
        NOUN,
        /** The elements of a list. */
        ITEMS,
        /** The number before the object. */
        NUMBER,
        /** The time of the clause. */
        TIME,
        /** A place after “in” or “at”. */
        PLACE,
        TO,
        FROM,
        AS,
        OF,
        IN,
        WITH,
        FOR,
        INTO,
        ON,
        BY,
        /** The rest of the clause after the verb, in the document's words. */
        REST
    }

    /** The words of one part, empty where the frame has none. */
    public List<String> words(Part part) {
        return words.getOrDefault(part, List.of());
    }
}
