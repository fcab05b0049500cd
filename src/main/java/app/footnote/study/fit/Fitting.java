package app.footnote.study.fit;

import app.footnote.study.fit.Evaluation.Metrics;
import app.footnote.study.memory.Parameters;
import java.util.function.DoubleConsumer;

/**
 * Parameters fitted to somebody's own reviews. They are fitted to the first four fifths of the reviews on later days and
 * held against the last fifth, which they have not seen; they are taken only where they foretell it better than those
 * until then.
 *
 * @param parameters the ones to go on with: the fitted ones, or those until then where they are no worse
 * @param improved whether they are the fitted ones
 * @param fittedTo how many reviews on later days they were fitted to
 * @param before how well the last fifth is foretold with the parameters until then
 * @param after how well it is foretold with the fitted ones
 */
public record Fitting(Parameters parameters, boolean improved, int fittedTo, Metrics before, Metrics after) {
    /** With fewer reviews nothing is fitted. */
    public static final int LEAST_REVIEWS = 400;

    private static final double SHARE = 0.8;

    /**
     * Fits parameters.
     *
     * @param until the parameters until now
     * @param progress told the share that is done, up to 1
     * @throws IllegalArgumentException with a sentence, where there are too few reviews
     */
    public static Fitting of(ReviewLog log, Parameters until, DoubleConsumer progress) {
        if (log.size() < LEAST_REVIEWS) {
            throw new IllegalArgumentException("Fitting needs at least " + LEAST_REVIEWS + " reviews; there are "
                    + log.size() + ". Until then the published parameters serve better.");
        }
        int[] foretold = log.foretold();
        int fittedTo = (int) (foretold.length * SHARE);
        long split = foretold.length == 0 ? Long.MAX_VALUE : log.time(foretold[fittedTo]);
        Parameters fitted = Trainer.train(log, split, progress);
        Metrics before = new Replay(until).since(log, split);
        Metrics after = new Replay(fitted).since(log, split);
        boolean improved = after.logLoss() < before.logLoss();
        return new Fitting(improved ? fitted : until, improved, fittedTo, before, after);
    }
}
