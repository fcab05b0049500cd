package app.footnote.study.statistics;

import app.footnote.study.memory.CardState;
import app.footnote.study.memory.Scheduler;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What comes back when, of cards that have been met.
 *
 * @param due by day from today on; what is overdue is due today
 * @param recalled how many would be recalled on the day after the last of these without any more study
 */
public record DueForecast(LocalDate today, List<Integer> due, double recalled) {
    private static final int DAYS = 30;

    /** The next thirty days. */
    public static DueForecast of(Collection<CardState> cards, Scheduler scheduler, Instant now) {
        LocalDate today = scheduler.days().dayOf(now);
        Instant end = scheduler.days().startOf(today.plusDays(DAYS));
        int[] due = new int[DAYS];
        double recalled = 0;
        for (CardState card : cards) {
            if (card.due().isBefore(end)) {
                long day = scheduler.days().dayOf(card.due()).toEpochDay() - today.toEpochDay();
                due[(int) Math.max(0, day)]++;
            }
            if (card.recalled()) {
                recalled += scheduler.retrievability(card, end);
            }
        }
        List<Integer> days = new ArrayList<>();
        for (int cardsOfDay : due) {
            days.add(cardsOfDay);
        }
        return new DueForecast(today, days, recalled);
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
