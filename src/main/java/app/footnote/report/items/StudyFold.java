package app.footnote.report.items;

import java.util.HashMap;
import java.util.Map;

/**
 * Adds first answers in study to what there was before, in the order of the log. An answer counts the first time that a
 * learner meets a card, when nothing here has taught it to them; the score on the others is their share right on the cards
 * of the set that they met before it.
 */
final class StudyFold {
    /** A share of fewer cards says too little about somebody. */
    static final int LEAST_OTHERS = 10;

    private final Map<Long, Tally> tallies = new HashMap<>();

    /** How somebody stands in a set: on how many cards they gave a first answer, and the sum of its scores. */
    record Learner(long cards, double score) {
        static final Learner NEW = new Learner(0, 0);
    }

    /** Adds an answer of a learner who stood so, and gives how they stand now. */
    Learner add(long questionVersion, Mark mark, Learner before) {
        Tally tally = tallies.computeIfAbsent(questionVersion, first -> new Tally());
        tally.add(mark);
        if (before.cards() >= LEAST_OTHERS) {
            tally.share(mark, before.score() / before.cards());
        }
        return new Learner(before.cards() + 1, before.score() + mark.score());
    }

    /** What came to each question. */
    Map<Long, ItemSums> sums() {
        Map<Long, ItemSums> sums = new HashMap<>();
        tallies.forEach((version, tally) -> sums.put(version, tally.open()));
        return sums;
    }
}
