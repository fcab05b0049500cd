package app.footnote.document.reading;

import app.footnote.document.reading.Unreadable.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads a file on a thread of its own and gives up after a time. The thread ends by itself the next time it says how far
 * it is; one that does not get that far any more stays behind and holds nobody up.
 */
public final class BoundedReading {
    /** Enough for documents that people nest, and little enough for those that are nested to break it. */
    private static final long STACK = 4L << 20;

    private BoundedReading() {}

    /**
     * Reads a file within the limits.
     *
     * @throws Unreadable also where it takes too long, and where the progress says to stop
     */
    public static ReadFile read(Path file, String name, ReadLimits limits, ReadProgress progress)
            throws IOException, Unreadable {
        Deadline deadline = new Deadline(progress);
        FutureTask<ReadFile> task = new FutureTask<>(() -> DocumentReader.read(file, name, limits, deadline));
        Thread thread = new Thread(null, task, "reading", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            deadline.over = true;
            throw new Unreadable(Reason.SLOW);
        } catch (InterruptedException e) {
            deadline.over = true;
            Thread.currentThread().interrupt();
            throw new Unreadable(Reason.CANCELLED);
        } catch (ExecutionException e) {
            throw cause(e.getCause());
        }
    }

    private static Unreadable cause(@org.jspecify.annotations.Nullable Throwable cause) throws IOException {
        if (cause instanceof Unreadable unreadable) {
            return unreadable;
        }
        if (cause instanceof IOException broken) {
            throw broken;
        }
        if (cause instanceof OutOfMemoryError) {
            return new Unreadable(Reason.BOMB);
        }
        // whatever a broken file brings about in the libraries
        Unreadable damaged = new Unreadable(Reason.DAMAGED);
        if (cause != null) {
            damaged.initCause(cause);
        }
        return damaged;
    }

    private static final class Deadline implements ReadProgress {
        private final ReadProgress heard;
        private volatile boolean over;

        Deadline(ReadProgress heard) {
            this.heard = heard;
        }

        @Override
        public void at(int done, int of) throws Unreadable {
            if (over) {
                throw new Unreadable(Reason.SLOW);
            }
            heard.at(done, of);
        }
    }
}
