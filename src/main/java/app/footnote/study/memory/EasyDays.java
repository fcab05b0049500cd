package app.footnote.study.memory;

import java.time.DayOfWeek;
import java.util.List;

/**
 * On which days of the week how much should come back.
 *
 * @param amounts Monday first
 */
public record EasyDays(List<Amount> amounts) {
    /** The same amount every day. */
    public static final EasyDays NONE = new EasyDays(
            List.of(Amount.USUAL, Amount.USUAL, Amount.USUAL, Amount.USUAL, Amount.USUAL, Amount.USUAL, Amount.USUAL));

    /** How much of the usual amount. */
    public enum Amount {
        USUAL(1),
        HALF(0.5),
        LEAST(1e-4);

        private final double share;

        Amount(double share) {
            this.share = share;
        }
    }

    public EasyDays {
        amounts = List.copyOf(amounts);
        if (amounts.size() != DayOfWeek.values().length) {
            throw new IllegalArgumentException("A week has 7 days, not " + amounts.size() + ".");
        }
    }

    /** The days as they are stored: a digit each, Monday first; 0 for the usual amount, 1 for half, 2 for the least. */
    public static EasyDays of(String code) {
        return new EasyDays(
                code.chars().mapToObj(digit -> Amount.values()[digit - '0']).toList());
    }

    /** As they are stored. */
    public String code() {
        StringBuilder code = new StringBuilder();
        amounts.forEach(amount -> code.append(amount.ordinal()));
        return code.toString();
    }

    /** The share of the usual amount, above 0: where all days of a range are easy, one of them is taken all the same. */
    double share(DayOfWeek day) {
        return amounts.get(day.getValue() - 1).share;
    }
}
