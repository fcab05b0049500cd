package app.footnote.study.memory;

/**
 * Spreads intervals a little, so that cards that were learnt together do not come back together for ever. The range is
 * Anki's: one day, 15 % of the part of the interval between 2.5 and 7 days, 10 % of that up to 20 and 5 % of the rest,
 * to either side; an interval under 2.5 days stays as it is.
 */
public final class Fuzz {
    private static final double LEAST = 2.5;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Fuzz() {}

    /** Whole days from which one is drawn, both included. */
    public record Range(int lower, int upper) {
        public int size() {
            return upper - lower + 1;
        }

        /** @param draw from 0 up to but not 1 */
        public int at(double draw) {
            return lower + (int) (draw * size());
        }
    }

    /** The range about an interval in days, kept within the two bounds. */
    public static Range about(double days, int least, int most) {
        double bounded = Math.max(Math.min(least, most), Math.min(most, days));
        double reach = reach(bounded);
        int lower = bounded(Math.round(bounded - reach), least, most);
        int upper = bounded(Math.round(bounded + reach), least, most);
        return upper == lower && upper > 2 && upper < most ? new Range(lower, upper + 1) : new Range(lower, upper);
    }

    /** The same number from 0 up to but not 1 whenever the same repetition of the same card is looked at. */
    static double draw(long card, int repetition) {
        long mixed = card * GOLDEN + repetition + GOLDEN;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return ((mixed ^ (mixed >>> 31)) >>> 11) * 0x1.0p-53;
    }

    private static double reach(double days) {
        return days < LEAST
                ? 0
                : 1 + 0.15 * part(days, LEAST, 7) + 0.1 * part(days, 7, 20) + 0.05 * part(days, 20, days);
    }

    private static double part(double days, double from, double to) {
        return Math.max(0, Math.min(days, to) - from);
    }

    private static int bounded(long days, int least, int most) {
        return (int) Math.max(Math.min(least, most), Math.min(most, days));
    }
}
