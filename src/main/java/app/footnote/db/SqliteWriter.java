package app.footnote.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes to SQLite. It takes whatever jobs are waiting, gives each a savepoint, and commits them
 * together, so that many writers share one wait for the disk. A job is answered only after that commit.
 */
final class SqliteWriter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteWriter.class);

    /** At some 20,000 writes a second this is a fifth of a second of waiting; past that it is better to say no. */
    static final int CAPACITY = 4_096;

    private static final int GROUP = 256;
    private static final int SCRUB_WAITS_MILLIS = 500;

    private final BlockingQueue<PendingJob<?>> waiting;
    private final Queue<PendingJob<Boolean>> scrubs = new ConcurrentLinkedQueue<>();
    private final PendingJob<?> end = new PendingJob<>(handle -> "");
    private final Connection connection;
    private final Handle handle;
    private final Thread thread;
    private boolean closed;

    SqliteWriter(Connection connection, int capacity) throws SQLException {
        this.waiting = new ArrayBlockingQueue<>(capacity);
        this.connection = connection;
        connection.setAutoCommit(false);
        this.handle = Jdbi.create(connection).open().setStatementBuilder(new PreparedOnce());
        this.thread = new Thread(this::work, "database-writer");
        thread.setDaemon(true);
        thread.start();
    }

    <T extends @Nullable Object, X extends Exception> T write(Job<T, X> job) throws X {
        if (Thread.currentThread().equals(thread)) {
            throw new IllegalStateException("A job cannot wait for another job: do both in one");
        }
        PendingJob<T> pending = new PendingJob<>(job);
        submit(pending);
        return pending.<X>await();
    }

    /**
     * Moves what was written into the database file and empties the write-ahead log, between two transactions. Whether
     * it came to its end: it does not wait long for somebody who reads an older state.
     *
     * @param whole whether the file is written anew: pages that were split keep copies of rows in their free space,
     *     which deleting does not overwrite
     */
    boolean scrub(boolean whole) {
        PendingJob<Boolean> pending = new PendingJob<>(scrubbed -> checkpoint(whole));
        scrubs.add(pending);
        write(awake -> true);
        return pending.<RuntimeException>await();
    }

    /** How many jobs are waiting, beside those that the writer is busy with. */
    int waiting() {
        return waiting.size();
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        try {
            waiting.put(end);
            thread.join();
            handle.close();
            connection.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            throw new DatabaseException("The database could not be closed", e);
        }
    }

    /** Synchronized with closing, so that no job comes after the end and waits for ever. */
    private synchronized void submit(PendingJob<?> job) {
        if (closed) {
            throw new DatabaseException("The database is closed");
        }
        if (!waiting.offer(job)) {
            throw new DatabaseBusy("Too many writes are waiting for the disk");
        }
    }

    private void work() {
        List<PendingJob<?>> group = new ArrayList<>(GROUP);
        boolean open = true;
        while (open) {
            try {
                group.add(waiting.take());
            } catch (InterruptedException e) {
                continue; // only the end ends it: jobs that were taken are finished
            }
            waiting.drainTo(group, GROUP - 1);
            open = !group.remove(end);
            finish(group);
            group.clear();
            finishScrubs();
        }
    }

    private void finishScrubs() {
        for (PendingJob<Boolean> scrub = scrubs.poll(); scrub != null; scrub = scrubs.poll()) {
            scrub.run(handle);
            scrub.answer();
        }
    }

    private boolean checkpoint(boolean whole) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            if (whole) {
                statement.execute("VACUUM");
            }
            statement.execute("PRAGMA busy_timeout = " + SCRUB_WAITS_MILLIS);
            try (ResultSet result = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
                return result.next() && result.getInt(1) == 0;
            } finally {
                statement.execute("PRAGMA busy_timeout = " + SqliteDatabase.BUSY_MILLIS);
            }
        } finally {
            connection.setAutoCommit(false);
        }
    }

    /** Where the common transaction broke, nothing of it stays, and each job has a transaction of its own instead. */
    private void finish(List<PendingJob<?>> group) {
        if (group.size() > 1 && commitTogether(group)) {
            group.forEach(PendingJob::answer);
            return;
        }
        for (PendingJob<?> job : group) {
            commitAlone(job);
            job.answer();
        }
    }

    private boolean commitTogether(List<PendingJob<?>> group) {
        try {
            for (PendingJob<?> job : group) {
                Savepoint before = connection.setSavepoint("job");
                if (!job.run(handle)) {
                    connection.rollback(before);
                }
                connection.releaseSavepoint(before);
            }
            connection.commit();
            return true;
        } catch (SQLException e) {
            rollback();
            return false;
        }
    }

    private void commitAlone(PendingJob<?> job) {
        try {
            if (job.run(handle)) {
                connection.commit();
            } else {
                rollback();
            }
        } catch (SQLException e) {
            job.fail(new DatabaseException("The rows could not be stored: " + e.getMessage(), e));
            rollback();
        }
    }

    private void rollback() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            begin(); // SQLite had rolled back by itself, as it does on a full disk, and the driver does not know
        }
    }

    private void begin() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN");
        } catch (SQLException e) {
            LOG.error("The writer could not begin a transaction after one that broke", e);
        }
    }
}
