package app.footnote.study.queue;

import java.util.OptionalInt;

/**
 * How what piled up is cleared at so many cards a day, counting those that become due meanwhile.
 *
 * @param due how many are due now
 * @param aDay how many a day takes
 * @param days after how many days nothing waits any more, 0 for today; empty where more becomes due than a day takes
 */
public record Clearing(int due, int aDay, OptionalInt days) {
    /** @param coming how many become due on each of the next days, tomorrow first */
    public static Clearing of(int due, int aDay, int[] coming) {
        int left = due;
        for (int day = 0; day <= coming.length; day++) {
            left -= Math.min(left, aDay);
            if (left == 0) {
                return new Clearing(due, aDay, OptionalInt.of(day));
            }
            left += day < coming.length ? coming[day] : 0;
        }
        return new Clearing(due, aDay, OptionalInt.empty());
    }
}
