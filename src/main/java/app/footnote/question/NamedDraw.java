package app.footnote.question;

import java.util.List;
import java.util.Set;

/**
 * A draw that a set's authors gave a name, for assignments and rooms: “A quick look: five of Bodies, three of any”.
 *
 * @param shuffled whether the questions stand in an order of their own each time
 */
public record NamedDraw(String title, boolean shuffled, List<Part> parts) {
    /** One of its pools; an empty filter lets everything through, a count of 0 draws all. */
    public record Part(List<String> topics, List<String> documents, List<String> types, int count) {
        public Draw.Pool pool() {
            return new Draw.Pool(Set.copyOf(topics), Set.copyOf(documents), Set.copyOf(types), Set.of(), count);
        }
    }

    public Draw draw() {
        return new Draw(parts.stream().map(Part::pool).toList(), shuffled);
    }

    /** How many questions it draws of a set. */
    public int drawn(PublishedSet set) {
        return draw().of(set.entries(), 0).size();
    }
}
