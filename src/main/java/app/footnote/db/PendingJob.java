package app.footnote.db;

import java.util.concurrent.CountDownLatch;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A job on its way through the writer's thread, and the caller who waits for it. */
final class PendingJob<T extends @Nullable Object> {
    private final Job<T, ?> job;
    private final CountDownLatch answered = new CountDownLatch(1);
    private @Nullable T value;
    private @Nullable Throwable failure;

    PendingJob(Job<T, ?> job) {
        this.job = job;
    }

    /** Runs the job, again if need be; whether it came to its end. */
    @SuppressWarnings("CatchingUnchecked") // whatever one job throws, the writer has others to serve
    boolean run(Handle handle) {
        try {
            value = job.run(handle);
            failure = null;
            return true;
        } catch (Throwable e) {
            failure = e;
            return false;
        }
    }

    void fail(DatabaseException reason) {
        failure = reason;
    }

    /** Lets the caller go on. */
    void answer() {
        answered.countDown();
    }

    /** What the job gave or threw, once it is answered. */
    <X extends Exception> T await() throws X {
        try {
            answered.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseException("Interrupted while waiting for a write, which may still happen", e);
        }
        if (failure != null) {
            throw PendingJob.<X>asThrown(failure);
        }
        return result();
    }

    @SuppressWarnings({"NullAway", "unchecked"}) // null only where the job's own type allows it
    private T result() {
        return value;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // a job throws X or something unchecked
    private static <X extends Exception> X asThrown(Throwable failure) {
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return (X) failure;
    }
}
