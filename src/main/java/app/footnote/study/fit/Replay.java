package app.footnote.study.fit;

import app.footnote.study.fit.Evaluation.Metrics;
import app.footnote.study.memory.Fsrs;
import app.footnote.study.memory.Grade;
import app.footnote.study.memory.Memory;
import app.footnote.study.memory.Parameters;

/** Goes through a log and says what the model would have said at each review. */
public final class Replay {
    private final Fsrs model;

    public Replay(Parameters parameters) {
        model = new Fsrs(parameters);
    }

    /** Gets every review, card by card. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * @param retrievability the chance of recall just before; NaN for the first review of a card
         * @param after the memory after it
         */
        void review(int card, int review, double retrievability, Memory after);
    }

    /** Goes through all reviews and says how well those on later days were foretold. */
    public Metrics run(ReviewLog log, Visitor visitor) {
        return run(log, Long.MIN_VALUE, visitor);
    }

    /** How well the reviews on later days from a time on are foretold; what was before counts as history. */
    Metrics since(ReviewLog log, long time) {
        return run(log, time, (card, review, retrievability, after) -> {});
    }

    private Metrics run(ReviewLog log, long since, Visitor visitor) {
        Evaluation evaluation = new Evaluation();
        for (int card = 0; card < log.cards(); card++) {
            card(log, card, since, visitor, evaluation);
        }
        return evaluation.metrics();
    }

    private void card(ReviewLog log, int card, long since, Visitor visitor, Evaluation evaluation) {
        int first = log.start(card);
        if (first == log.end(card)) {
            return;
        }
        Memory memory = model.first(Grade.of(log.rating(first)));
        visitor.review(card, first, Double.NaN, memory);
        int laterDays = 0;
        int lapses = 0;
        for (int review = first + 1; review < log.end(card); review++) {
            int elapsed = log.elapsed(review);
            Grade grade = Grade.of(log.rating(review));
            double chance = model.retrievability(elapsed, memory.stability());
            if (elapsed > 0) {
                laterDays++;
                if (log.time(review) >= since) {
                    evaluation.add(chance, grade != Grade.AGAIN, elapsed, laterDays, lapses);
                }
                lapses += grade == Grade.AGAIN ? 1 : 0;
            }
            memory = model.next(memory, elapsed, grade);
            visitor.review(card, review, chance, memory);
        }
    }
}
