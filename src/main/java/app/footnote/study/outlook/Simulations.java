package app.footnote.study.outlook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Works simulations out in the background, each once: the same question asked again gets the same answer.
 *
 * @param <K> what is asked, and all that the answer depends on
 * @param <T> the answer
 */
final class Simulations<K, T> {
    private static final int KEPT = 100;
    private static final int WAITED_MILLIS = 1_000;

    private final Executor executor;
    private final Map<K, Work<T>> works = new LinkedHashMap<>();

    Simulations(Executor executor) {
        this.executor = executor;
    }

    /**
     * How far a simulation has come.
     *
     * @param answer empty while it is worked out
     * @param share that is done
     */
    record Found<T>(Optional<T> answer, double share) {
        /** In hundredths. */
        int done() {
            return (int) (100 * share);
        }
    }

    private static final class Work<T> {
        private final CompletableFuture<T> answer = new CompletableFuture<>();
        private volatile double share;
        private volatile boolean stopped;

        void run(Function<DoubleConsumer, T> simulation) {
            try {
                answer.complete(simulation.apply(this::advance));
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        }

        private void advance(double done) {
            if (stopped) {
                throw new CancellationException();
            }
            share = done;
        }
    }

    /**
     * The answer, if it is there within a second; else it is worked out meanwhile.
     *
     * @param simulation tells which share of it is done, and may be broken off there
     */
    Found<T> find(K asked, Function<DoubleConsumer, T> simulation) {
        Work<T> work = begun(asked, simulation);
        try {
            return new Found<>(Optional.of(work.answer.get(WAITED_MILLIS, TimeUnit.MILLISECONDS)), 1);
        } catch (TimeoutException | CancellationException e) {
            return new Found<>(Optional.empty(), work.share);
        } catch (ExecutionException e) {
            forget(asked);
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Found<>(Optional.empty(), work.share);
        }
    }

    /** Breaks off what is not worked out yet of these questions. */
    synchronized void stop(Predicate<K> questions) {
        works.entrySet().removeIf(entry -> {
            Work<T> work = entry.getValue();
            if (work.answer.isDone() || !questions.test(entry.getKey())) {
                return false;
            }
            work.stopped = true;
            return true;
        });
    }

    private synchronized Work<T> begun(K asked, Function<DoubleConsumer, T> simulation) {
        Work<T> known = works.get(asked);
        if (known != null) {
            return known;
        }
        if (works.size() >= KEPT) {
            works.remove(works.keySet().iterator().next());
        }
        Work<T> work = new Work<>();
        works.put(asked, work);
        executor.execute(() -> work.run(simulation));
        return work;
    }

    private synchronized void forget(K asked) {
        works.remove(asked);
    }
}
