package app.footnote.report.items;

import java.util.ArrayList;
import java.util.List;

/**
 * How often an option was taken.
 *
 * @param key whether it is right
 * @param shown how many answered while it was among the options
 * @param upper how many of the upper group took it, and {@code lower} of the lower one
 */
record OptionSums(boolean key, long shown, long chosen, double upper, double lower) {
    /** Under this share of those who saw it a distractor distracts nobody (Haladyna &amp; Downing, 1993). */
    static final double IDLE = 0.05;

    private static OptionSums none(boolean key) {
        return new OptionSums(key, 0, 0, 0, 0);
    }

    OptionSums plus(OptionSums other, int sign) {
        return new OptionSums(
                key || other.key,
                shown + sign * other.shown,
                chosen + sign * other.chosen,
                upper + sign * other.upper,
                lower + sign * other.lower);
    }

    /** The share of those who saw it that took it. */
    double share() {
        return shown == 0 ? 0 : chosen / (double) shown;
    }

    static List<OptionSums> plus(List<OptionSums> options, List<OptionSums> others, int sign) {
        if (others.isEmpty()) {
            return options;
        }
        List<OptionSums> sum = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            OptionSums other = others.get(i);
            sum.add((i < options.size() ? options.get(i) : none(other.key())).plus(other, sign));
        }
        return List.copyOf(sum);
    }
}
