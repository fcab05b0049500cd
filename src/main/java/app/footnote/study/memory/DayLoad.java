package app.footnote.study.memory;

import java.time.LocalDate;

/** How many of a learner's cards are due on which day. */
@FunctionalInterface
public interface DayLoad {
    /** Nothing is due on any day. */
    DayLoad NONE = (first, days) -> new int[days];

    /** How many are due on each of so many days from the first one on. */
    int[] due(LocalDate first, int days);
}
