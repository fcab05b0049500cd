package app.footnote.report.items;

import app.footnote.response.Context;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What the answers to a question tell, in one context.
 *
 * @param answers on how many all this rests
 * @param facility the mean score, which is the share of right answers where no part of one counts (Crocker &amp; Algina, ch. 14)
 * @param pairs on how many answers the two that follow rest: of people with a score on enough other questions
 * @param discrimination the corrected point-biserial
 * @param index of discrimination between the upper and the lower 27 per cent, which are {@code tails}
 * @param guess what somebody would get who knows nothing
 * @param timed of how many answers it is known how long they took
 * @param median of these times in seconds
 */
record ItemFigures(
        Context context,
        long answers,
        double facility,
        long pairs,
        OptionalDouble discrimination,
        OptionalDouble index,
        Tails tails,
        double guess,
        long timed,
        OptionalDouble median,
        List<OptionSums> options,
        List<Long> times) {
    /** On fewer answers nothing is said of how hard a question is. */
    static final int LEAST_FACILITY = 10;
    /** On fewer nothing is said of whom it tells apart: with 30 the correlation's standard error is still a fifth. */
    static final int LEAST_DISCRIMINATION = 30;
    /** To fewer an option was not shown often enough to say that nobody takes it. */
    static final int LEAST_SHOWN = 30;

    static ItemFigures of(Context context, ItemSums sums) {
        Tails tails = context == Context.STUDY ? ShareBins.tails(sums.shares()) : sums.tails();
        return new ItemFigures(
                context,
                sums.answers(),
                sums.score() / sums.answers(),
                sums.rest().pairs(),
                sums.rest().correlation(),
                tails.upper() > 0 && tails.lower() > 0 ? OptionalDouble.of(tails.index()) : OptionalDouble.empty(),
                tails,
                sums.guess() / sums.answers(),
                TimeBins.count(sums.times()),
                TimeBins.median(sums.times()),
                sums.options(),
                sums.times());
    }

    /** Whether enough answered to say how hard it is. */
    boolean saysHowHard() {
        return answers >= LEAST_FACILITY;
    }

    /** Whether enough answered to say whom it tells apart. */
    boolean tellsApart() {
        return pairs >= LEAST_DISCRIMINATION && discrimination.isPresent();
    }

    /** Whether the option is a distractor that nearly nobody takes. */
    static boolean isIdle(OptionSums option) {
        return !option.key() && option.shown() >= LEAST_SHOWN && option.share() < OptionSums.IDLE;
    }

    long idle() {
        return options.stream().filter(ItemFigures::isIdle).count();
    }
}
