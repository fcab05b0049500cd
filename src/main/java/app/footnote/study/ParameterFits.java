package app.footnote.study;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.study.fit.Fitting;
import app.footnote.study.fit.ReviewLog;
import app.footnote.study.memory.Parameters;
import app.footnote.study.memory.StudyDays;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.DoubleConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fits the parameters of the memory model to a learner's own reviews while everything else goes on. Better ones are
 * stored, and the states of the learner's cards made anew with them, a card at a time.
 */
public final class ParameterFits {
    private static final Logger LOG = LoggerFactory.getLogger(ParameterFits.class);
    private static final double SHARE_OF_FITTING = 0.5;

    private final Database database;
    private final Ids ids;
    private final InstantSource clock;
    private final Schedules schedules;
    private final CardFold fold;
    private final Executor executor;
    private final Map<Long, ParameterFit> fits = new ConcurrentHashMap<>();
    private final Set<Long> cancelled = ConcurrentHashMap.newKeySet();

    /** @param executor where the work is done, see {@link #inBackground()} */
    public ParameterFits(
            Database database, Ids ids, InstantSource clock, Schedules schedules, CardFold fold, Executor executor) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.schedules = schedules;
        this.fold = fold;
        this.executor = executor;
    }

    /** One thread that gives way to all others and keeps no process from ending. */
    public static Executor inBackground() {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "fitting");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
        });
    }

    /** Begins to fit somebody's parameters, unless that goes on already. */
    public void start(long person) {
        ParameterFit running = new ParameterFit.Running(0);
        ParameterFit now =
                fits.compute(person, (key, before) -> before instanceof ParameterFit.Running ? before : running);
        if (now == running) {
            cancelled.remove(person);
            executor.execute(() -> run(person));
        }
    }

    /** Breaks off what goes on; where the cards are being made anew already, that is finished first. */
    public void cancel(long person) {
        if (fits.get(person) instanceof ParameterFit.Running) {
            cancelled.add(person);
        }
    }

    /** How many reviews a learner has; the log is read only when it is fitted to. */
    public int reviews(long person) {
        return database.read(handle -> CardStateStore.countReviews(handle, person));
    }

    /** How far it has come; empty where nothing was begun since the server was started. */
    public Optional<ParameterFit> of(long person) {
        return Optional.ofNullable(fits.get(person));
    }

    private void run(long person) {
        try {
            fits.put(person, fit(person, share -> fits.put(person, new ParameterFit.Running(share))));
        } catch (CancellationException e) {
            fits.remove(person);
        } catch (RuntimeException e) {
            LOG.error("The parameters of person {} could not be fitted", person, e);
            fits.put(person, new ParameterFit.Failed());
        }
    }

    private ParameterFit fit(long person, DoubleConsumer progress) {
        StudyDays days = database.read(handle -> schedules.days(handle, person));
        Parameters until = database.read(handle -> schedules.parameters(handle, person));
        ReviewLog log = database.read(handle -> ReviewStore.selectLog(handle, person, days));
        if (log.size() < Fitting.LEAST_REVIEWS) {
            return new ParameterFit.TooFew(log.size(), Fitting.LEAST_REVIEWS);
        }
        Fitting fitting = Fitting.of(log, until, share -> {
            if (cancelled.contains(person)) {
                throw new CancellationException();
            }
            progress.accept(SHARE_OF_FITTING * share);
        });
        if (fitting.improved()) {
            database.run(handle ->
                    FittedParametersStore.insert(handle, ids.next(), person, fitting, log.size(), clock.instant()));
            fold.rebuild(database, person, share -> progress.accept(SHARE_OF_FITTING + (1 - SHARE_OF_FITTING) * share));
        }
        return new ParameterFit.Done(
                log.size(),
                fitting.improved(),
                fitting.before().logLoss(),
                fitting.after().logLoss());
    }
}
