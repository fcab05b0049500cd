package app.footnote.study;

import app.footnote.study.memory.SchedulerSettings;
import org.jspecify.annotations.Nullable;

/**
 * How a learner wants the cards of a set to come.
 *
 * @param schedule when a card comes back
 * @param newCardsADay how many cards are begun on a day
 * @param minutesADay how long the learner wants to study on a day, or null where it is all the same
 */
public record StudySettings(
        SchedulerSettings schedule,
        int newCardsADay,
        @Nullable Integer minutesADay) {
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /** What holds where nothing was chosen. */
    public static final StudySettings USUAL = new StudySettings(SchedulerSettings.USUAL, 20, null);

    public StudySettings {
        if (newCardsADay < 0 || newCardsADay > 9999) {
            throw new IllegalArgumentException("New cards a day are from 0 to 9999, not " + newCardsADay + ".");
        }
        if (minutesADay != null && (minutesADay < 1 || minutesADay > MINUTES_OF_A_DAY)) {
            throw new IllegalArgumentException("Minutes a day are from 1 to 1440, not " + minutesADay + ".");
        }
    }
}
