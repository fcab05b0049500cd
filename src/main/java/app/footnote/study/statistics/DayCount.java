package app.footnote.study.statistics;

import java.time.LocalDate;

/**
 * The reviews of a day.
 *
 * @param timed of how many it is known how long they took
 * @param tookMillis how long these took together
 */
record DayCount(LocalDate day, int reviews, int timed, long tookMillis) {
    /** Milliseconds of all of them, as far as the timed ones tell. */
    long millis() {
        return timed == 0 ? 0 : tookMillis * reviews / timed;
    }
}
