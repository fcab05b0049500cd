package app.footnote.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The page on which an attempt is worked on.
 *
 * @param address of the attempt
 * @param items the questions of this page
 * @param navigation all questions
 * @param now by the server's clock
 * @param end when it ends; empty where nothing ends it
 * @param device what this browser is called in the log
 * @param elsewhere whether it was opened in another browser before
 * @param savedAt when the last answer was saved; empty where none was
 * @param given how much time is given back, in words; empty for none
 * @param forwardOnly whether nobody may go back
 * @param oneAtATime whether the page shows one question
 * @param checks whether something is told about each answer once it is checked
 */
public record AttemptView(
        long id,
        String address,
        String title,
        String className,
        List<ItemView> items,
        List<Place> navigation,
        Instant now,
        Optional<Moment> end,
        String device,
        boolean elsewhere,
        Optional<Moment> savedAt,
        String given,
        boolean forwardOnly,
        boolean oneAtATime,
        boolean checks) {
    /** A question in the overview of all. */
    public record Place(int position, boolean answered, boolean flagged, boolean here, boolean closed) {}

    /** The question that this page shows, where it shows one. */
    public int position() {
        return items.get(0).position();
    }

    public int count() {
        return navigation.size();
    }

    public boolean last() {
        return position() == count();
    }

    public long answered() {
        return navigation.stream().filter(Place::answered).count();
    }
}
