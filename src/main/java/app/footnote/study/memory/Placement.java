package app.footnote.study.memory;

import java.time.LocalDate;

/**
 * Where in the range about its interval a card comes: a draw that is the same for the same repetition of the card, in
 * which a day counts by the share that the learner wants on it and by one over the square of one more than what is due
 * on it already.
 *
 * @param card whose repetitions are drawn for
 * @param load what is due already
 * @param given the interval in days that it was given already, or 0
 */
public record Placement(long card, DayLoad load, int given) {
    /** A placement that looks at no other card. */
    public static Placement of(long card) {
        return new Placement(card, DayLoad.NONE, 0);
    }

    /** The same for a review that was given no interval yet. */
    Placement anew() {
        return given == 0 ? this : new Placement(card, load, 0);
    }

    int in(Fuzz.Range range, int repetition, LocalDate today, EasyDays easyDays) {
        double draw = Fuzz.draw(card, repetition);
        if (range.size() == 1 || load == DayLoad.NONE && easyDays.equals(EasyDays.NONE)) {
            return range.at(draw);
        }
        LocalDate first = today.plusDays(range.lower());
        int[] due = load.due(first, range.size());
        double[] upTo = new double[range.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            double room = 1.0 / (1 + due[i]);
            sum += easyDays.share(first.plusDays(i).getDayOfWeek()) * room * room;
            upTo[i] = sum;
        }
        int chosen = 0;
        while (chosen < upTo.length - 1 && upTo[chosen] <= draw * sum) {
            chosen++;
        }
        return range.lower() + chosen;
    }
}
