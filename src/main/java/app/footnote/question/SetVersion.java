package app.footnote.question;

import java.time.Instant;
import java.util.List;

/**
 * A version of a set, which never changes.
 *
 * @param number from 1, in the order in which they were made
 * @param questions how many it has
 * @param current whether it is the one that counts now
 * @param publications when and by whom it became that, the last first; never none
 */
public record SetVersion(
        long id, int number, Instant made, int questions, boolean current, List<Publication> publications) {}
