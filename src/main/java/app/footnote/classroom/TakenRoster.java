package app.footnote.classroom;

import java.time.Instant;

/**
 * A list that was taken.
 *
 * @param enrolled how many it put into the class who are still in it
 * @param offered how many have not said yet whether they come
 */
record TakenRoster(long id, Instant takenAt, int enrolled, int offered) {}
