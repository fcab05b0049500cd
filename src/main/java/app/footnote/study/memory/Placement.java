package app.footnote.study.memory;

import java.time.LocalDate;

/**
 * Where in the range about its interval a card comes: a draw that is the same for the same repetition of the card, in
 * which a day counts by the share that the learner wants on it and by one over the square of one more than what is due
 * on it already.
 *
 * @param card whose repetitions are drawn for
 * @param load what is due already
 */
public record Placement(long card, DayLoad load) {
    /** A placement that looks at no other card. */
    public static Placement of(long card) {
        return new Placement(card, DayLoad.NONE);
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
