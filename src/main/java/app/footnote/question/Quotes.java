package app.footnote.question;

import app.footnote.document.Citation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The texts of cited passages, wherever they are at hand: on the server, or brought by the reader. */
public interface Quotes {
    /** No text is at hand. */
    Quotes NONE = new Quotes() {
        @Override
        public Optional<Quote> find(String set, OptionalLong person, List<String> facts, Citation citation) {
            return Optional.empty();
        }

        @Override
        public Offered offer(String set, long person, String text) {
            return new Offered("", 0, 0);
        }
    };

    /** The passage, with the words marked that carry the facts; empty where its text is not at hand for the person. */
    Optional<Quote> find(String set, OptionalLong person, List<String> facts, Citation citation);

    /** The ids of the facts that cite sentences of a paragraph. */
    default List<String> facts(String set, String document, int paragraph) {
        return List.of();
    }

    /** Takes the text of an article from a person, who sees the quotes of what it matches from then on. */
    Offered offer(String set, long person, String text);

    /**
     * What an offered text turned out to be.
     *
     * @param document the id of the set's document that it matches best, or empty where it matches none
     * @param found how many of the passages that the set cites from this document it contains
     * @param cited how many there are
     */
    record Offered(String document, int found, int cited) {}
}
