package app.footnote.study.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The learner's days: one begins at the roll-over hour, not at midnight, so that an evening that gets late is one day.
 *
 * @param rollOverHour from 0 to 23
 */
public record StudyDays(ZoneId zone, int rollOverHour) {
    private static final int USUAL_HOUR = 4;

    public StudyDays {
        if (rollOverHour < 0 || rollOverHour > 23) {
            throw new IllegalArgumentException("An hour is a number from 0 to 23, not " + rollOverHour + ".");
        }
    }

    /** Days that begin at four in the morning. */
    public static StudyDays in(ZoneId zone) {
        return new StudyDays(zone, USUAL_HOUR);
    }

    /** The day that the moment belongs to. */
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDateTime().minusHours(rollOverHour).toLocalDate();
    }

    /** When the day begins. */
    public Instant startOf(LocalDate day) {
        return day.atTime(rollOverHour, 0).atZone(zone).toInstant();
    }

    /** Whole days between two moments; 0 also where the clock was set back. */
    public long between(Instant earlier, Instant later) {
        return Math.max(0, dayOf(later).toEpochDay() - dayOf(earlier).toEpochDay());
    }
}
