package app.footnote.study.statistics;

import app.footnote.study.memory.StudyDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What comes back when, of cards that have been met.
 *
 * @param due by day from today on; what is overdue is due today
 * @param recalled how many would be recalled on the day after the last of these without any more study
 */
public record DueForecast(LocalDate today, List<Integer> due, double recalled) {
    private static final int DAYS = 30;

    /**
     * The next thirty days.
     *
     * @param coming when cards come within them
     */
    public static DueForecast of(Collection<Instant> coming, double recalled, StudyDays days, Instant now) {
        LocalDate today = days.dayOf(now);
        int[] due = new int[DAYS];
        for (Instant moment : coming) {
            long day = days.dayOf(moment).toEpochDay() - today.toEpochDay();
            due[(int) Math.max(0, Math.min(DAYS - 1L, day))]++;
        }
        return new DueForecast(today, IntStream.of(due).boxed().toList(), recalled);
    }

    /** How many are due today. */
    public int now() {
        return due.get(0);
    }

    /** How many come back in all. */
    public int all() {
        return due.stream().mapToInt(Integer::intValue).sum();
    }

    /** The day with the most. */
    public LocalDate busiest() {
        int most = 0;
        for (int i = 1; i < due.size(); i++) {
            most = due.get(i) > due.get(most) ? i : most;
        }
        return today.plusDays(most);
    }

    /** The day after the last. */
    public LocalDate end() {
        return today.plusDays(due.size());
    }
}
