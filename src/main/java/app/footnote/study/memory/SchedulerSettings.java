package app.footnote.study.memory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a learner chose about when cards come back.
 *
 * @param desiredRetention the chance of recall at which a card comes back, from 0.70 to 0.99
 * @param maximumInterval in days, from 1 to 36,500
 * @param fuzz whether intervals are spread a little
 * @param exam no card is due after the day before it, or null where there is none
 */
public record SchedulerSettings(
        double desiredRetention,
        int maximumInterval,
        Steps learning,
        Steps relearning,
        boolean fuzz,
        EasyDays easyDays,
        @Nullable LocalDate exam) {
    public static final double LEAST_RETENTION = 0.70;
    public static final double GREATEST_RETENTION = 0.99;
    public static final int LONGEST_INTERVAL = 36_500;

    /** Nine of ten recalled, the usual steps, intervals spread a little. */
    public static final SchedulerSettings USUAL =
            new SchedulerSettings(0.9, LONGEST_INTERVAL, Steps.LEARNING, Steps.RELEARNING, true, EasyDays.NONE, null);

    public SchedulerSettings {
        if (!(desiredRetention >= LEAST_RETENTION && desiredRetention <= GREATEST_RETENTION)) {
            throw new IllegalArgumentException(
                    "The desired retention is a number from 0.70 to 0.99, not " + desiredRetention + ".");
        }
        if (maximumInterval < 1 || maximumInterval > LONGEST_INTERVAL) {
            throw new IllegalArgumentException(
                    "The longest interval is from 1 to 36500 days, not " + maximumInterval + ".");
        }
    }

    /** The same with intervals as the model gives them. */
    public SchedulerSettings withoutFuzz() {
        return new SchedulerSettings(desiredRetention, maximumInterval, learning, relearning, false, easyDays, exam);
    }

    /** The same with another desired retention. */
    public SchedulerSettings withRetention(double retention) {
        return new SchedulerSettings(retention, maximumInterval, learning, relearning, fuzz, easyDays, exam);
    }

    /** The same with another day of the exam, or none. */
    public SchedulerSettings withExam(@Nullable LocalDate other) {
        return new SchedulerSettings(desiredRetention, maximumInterval, learning, relearning, fuzz, easyDays, other);
    }

    /** The most days that a card may wait from today on. */
    int most(LocalDate today) {
        if (exam == null) {
            return maximumInterval;
        }
        long left = exam.toEpochDay() - today.toEpochDay() - 1;
        return left < 1 ? maximumInterval : (int) Math.min(maximumInterval, left);
    }
}
