package app.footnote;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the server does by itself from time to time, one thing after the other. */
final class Background implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final ScheduledExecutorService executor;

    /** @param name of the thread, for the log */
    Background(String name) {
        executor = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Does the task again and again; one that fails is logged and done again at its next time. */
    void every(Duration time, Runnable task) {
        executor.scheduleWithFixedDelay(() -> quietly(task), time.toMillis(), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Does the task once, after a time. */
    void after(Duration time, Runnable task) {
        executor.schedule(() -> quietly(task), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Does the task once, as soon as those before it are done. */
    void soon(Runnable task) {
        executor.execute(() -> quietly(task));
    }

    private static void quietly(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.error("A task in the background failed", e);
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
