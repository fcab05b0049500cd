package app.footnote.report.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What is to be said of a question, the gravest first. Bounds after R. L. Ebel &amp; D. A. Frisbie, <cite>Essentials of
 * Educational Measurement</cite> (5th ed. 1991, ch. 13), and T. M. Haladyna, <cite>Developing and Validating
 * Multiple-Choice Test Items</cite> (3rd ed. 2004, ch. 9).
 */
enum Finding {
    /** Those who know more get it wrong. */
    NEGATIVE(100),
    /** Of the upper group more take a distractor than the key. */
    KEY_BEATEN(90),
    /** As many are right as would be by chance. */
    GUESSED(60),
    /** Readers reported it. */
    REPORTED(50),
    /** Hardly tells those who know more from those who know less. */
    WEAK(40),
    /** Everybody is right. */
    ALL_RIGHT(30),
    TOO_EASY(20),
    /** Takes far longer than the others of the set. */
    SLOW(20),
    /** A distractor that nobody takes. */
    IDLE(15);

    /** From here on it tells well who knows more, however few that are. */
    static final double WELL = 0.2;

    private static final double WEAK_BELOW = 0.1;
    private static final double EASY_ABOVE = 0.95;
    private static final double BY_CHANCE = 0.05;
    private static final double SLOWER = 2.5;
    private static final double LEAST_SLOW = 15;

    private final int weight;

    Finding(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    /** In message keys. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What is to be said of it by its figures.
     *
     * @param usual how long questions of the set take in this context, in seconds
     */
    static List<Finding> of(ItemFigures figures, OptionalDouble usual) {
        List<Finding> found = new ArrayList<>();
        if (figures.tellsApart()) {
            double discrimination = figures.discrimination().orElse(0);
            if (discrimination < 0) {
                found.add(NEGATIVE);
            } else if (discrimination < WEAK_BELOW && figures.facility() <= EASY_ABOVE) {
                found.add(WEAK);
            }
        }
        if (figures.pairs() >= ItemFigures.LEAST_DISCRIMINATION && keyIsBeaten(figures.options())) {
            found.add(KEY_BEATEN);
        }
        if (figures.saysHowHard()) {
            addHowHard(figures, found);
        }
        if (figures.timed() >= ItemFigures.LEAST_FACILITY && usual.isPresent()) {
            double median = figures.median().orElse(0);
            if (median >= LEAST_SLOW && median > SLOWER * usual.getAsDouble()) {
                found.add(SLOW);
            }
        }
        if (figures.idle() > 0) {
            found.add(IDLE);
        }
        found.sort((one, other) -> one.compareTo(other));
        return found;
    }

    private static void addHowHard(ItemFigures figures, List<Finding> found) {
        if (figures.facility() > 1 - 1e-9) {
            found.add(ALL_RIGHT);
        } else if (figures.facility() > EASY_ABOVE) {
            found.add(TOO_EASY);
        } else if (figures.answers() >= ItemFigures.LEAST_DISCRIMINATION
                && figures.guess() > 0
                && figures.discrimination().orElse(0) < WELL
                && figures.facility() < figures.guess() + BY_CHANCE) {
            found.add(GUESSED);
        }
    }

    /** Where there is one key. */
    private static boolean keyIsBeaten(List<OptionSums> options) {
        List<OptionSums> keys = options.stream().filter(OptionSums::key).toList();
        return keys.size() == 1
                && options.stream()
                        .anyMatch(option ->
                                !option.key() && option.upper() > keys.get(0).upper());
    }
}
