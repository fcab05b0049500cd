package app.footnote.study.outlook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

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
    private final Map<K, CompletableFuture<T>> answers = new LinkedHashMap<>();

    Simulations(Executor executor) {
        this.executor = executor;
    }

    /** The answer, if it is there within a second; else it is worked out meanwhile. */
    Optional<T> find(K asked, Supplier<T> simulation) {
        CompletableFuture<T> answer = begun(asked, simulation);
        try {
            return Optional.of(answer.get(WAITED_MILLIS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            forget(asked);
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private synchronized CompletableFuture<T> begun(K asked, Supplier<T> simulation) {
        CompletableFuture<T> known = answers.get(asked);
        if (known != null) {
            return known;
        }
        if (answers.size() >= KEPT) {
            answers.remove(answers.keySet().iterator().next());
        }
        CompletableFuture<T> answer = CompletableFuture.supplyAsync(simulation, executor);
        answers.put(asked, answer);
        return answer;
    }

    private synchronized void forget(K asked) {
        answers.remove(asked);
    }
}
