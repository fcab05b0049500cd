package app.footnote.study;

import org.jspecify.annotations.Nullable;

/**
 * What a session is to go through.
 *
 * @param set its name in addresses, or null for all sets
 * @param days how many days back or ahead the source looks, where it looks at days
 * @param topic or null for all
 * @param document only cards that cite it, or null
 * @param author only cards that cite this author, or null
 * @param cards how many at most
 * @param minutes how long at most, or null
 * @param cram whether the schedule stays as it is
 */
public record StudyRequest(
        @Nullable String set,
        Source source,
        int days,
        @Nullable String topic,
        @Nullable String document,
        @Nullable String author,
        int cards,
        @Nullable Integer minutes,
        boolean cram) {
    /** How many cards a session has where nothing is said. */
    public static final int USUAL = 50;

    static final int MOST = 200;

    /** Which cards. */
    public enum Source {
        /** What is due, with the day's new cards. */
        TODAY,
        /** What will be due within some days. */
        AHEAD,
        /** What was answered wrongly within some days. */
        WRONG,
        /** What is forgotten again and again. */
        LEECHES,
        FLAGGED,
        /** Every card, seen or not. */
        ALL
    }

    public StudyRequest {
        if (cards < 1 || cards > MOST) {
            throw new IllegalArgumentException("A session has 1 to " + MOST + " cards, not " + cards + ".");
        }
    }

    /** What is due today in the set, or in all of them. */
    public static StudyRequest today(@Nullable String set) {
        return new StudyRequest(set, Source.TODAY, 0, null, null, null, USUAL, null, false);
    }

    /** Whether it is the day's work and counts against its limits. */
    boolean isToday() {
        return source == Source.TODAY && topic == null && document == null && author == null && !cram;
    }
}
