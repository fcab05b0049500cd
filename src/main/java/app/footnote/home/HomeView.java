package app.footnote.home;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page.
 *
 * @param due how many cards are due in all sets
 * @param minutes about how long they take
 * @param dueSet the set with the most due cards, to study first; null where none is due
 * @param started a round to go on with, or null
 */
public record HomeView(
        int due,
        int minutes,
        @Nullable SetLine dueSet,
        @Nullable StartedLine started,
        boolean practised,
        List<SetLine> sets) {
    /** A set in the list. */
    public record SetLine(
            String address,
            String title,
            String description,
            int cards,
            int seen,
            int due,
            int recalled,
            int documents,
            int topics) {}

    /** A round that is not finished. */
    public record StartedLine(String address, String setTitle, int answered, int size) {}
}
