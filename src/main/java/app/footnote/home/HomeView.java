package app.footnote.home;

import app.footnote.attempt.AssignmentLine;
import app.footnote.classroom.SchoolClass;
import app.footnote.response.NoticeLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page.
 *
 * @param due how many cards are due today in all sets that were begun
 * @param missed how many of these were missed in class
 * @param fresh how many new ones come today
 * @param waiting how many are due beyond what the day takes
 * @param minutes about how long the day's cards take
 * @param answered how many threads about questions authors have answered since they were looked at
 * @param offered the classes that ask whether they belong to them
 * @param notices of keys that were changed after the reader answered
 * @param started a round to go on with, or null
 * @param assigned what is assigned and not done yet
 */
public record HomeView(
        int due,
        int missed,
        int fresh,
        int waiting,
        int minutes,
        int answered,
        List<SchoolClass> offered,
        List<NoticeLine> notices,
        @Nullable StartedLine started,
        List<AssignmentLine> assigned,
        boolean practised,
        List<SetLine> sets) {
    /** Whether there is something to study today. */
    public boolean study() {
        return due + fresh > 0;
    }

    /** A set in the list. */
    public record SetLine(
            String address,
            String title,
            String description,
            int cards,
            int seen,
            int recalled,
            int documents,
            int topics) {}

    /** A round that is not finished. */
    public record StartedLine(String address, String setTitle, int answered, int size) {}
}
