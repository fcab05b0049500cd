package app.footnote.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * A few connections that read and cannot write, each opened when the others are busy and kept from then on. A pool of
 * the usual kind would close a connection's statements after each use.
 */
final class SqliteReaders implements AutoCloseable {
    private static final int SECONDS = 30;

    private final DataSource source;
    private final int most;
    private final Semaphore free;
    private final Deque<Handle> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    /** What this thread reads from, so that a read inside a read sees the same state and waits for nobody. */
    private final ThreadLocal<Handle> reading = new ThreadLocal<>();

    SqliteReaders(DataSource source, int most) {
        this.source = source;
        this.most = most;
        this.free = new Semaphore(most);
    }

    /** @throws DatabaseBusy where none became free in time */
    <T extends @Nullable Object, X extends Exception> T read(Job<T, X> job) throws X {
        Handle outer = reading.get();
        if (outer != null) {
            return job.run(outer);
        }
        await();
        try {
            Handle handle = idle.pollFirst();
            return read(job, handle == null ? open() : handle);
        } finally {
            free.release();
        }
    }

    private <T extends @Nullable Object, X extends Exception> T read(Job<T, X> job, Handle handle) throws X {
        reading.set(handle);
        try {
            return job.run(handle);
        } finally {
            reading.remove();
            giveBack(handle);
        }
    }

    private void await() {
        try {
            if (!free.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                throw new DatabaseBusy("No connection for reading became free in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseException("Interrupted while waiting for a connection to read from", e);
        }
    }

    private Handle open() {
        if (closed) {
            throw new DatabaseException("The database is closed");
        }
        try {
            Connection connection = source.getConnection();
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA query_only = ON");
            }
            connection.setAutoCommit(false);
            return Jdbi.create(connection).open().setStatementBuilder(new PreparedOnce());
        } catch (SQLException e) {
            throw new DatabaseException("The database could not be opened for reading: " + e.getMessage(), e);
        }
    }

    /** Ends the transaction, so that the next read sees what was written since. */
    private void giveBack(Handle handle) {
        try {
            handle.getConnection().rollback();
            idle.push(handle);
        } catch (SQLException e) {
            close(handle);
        }
    }

    private static void close(Handle handle) {
        try (Connection connection = handle.getConnection()) {
            handle.close(); // which leaves the connection to whoever opened it
        } catch (SQLException e) {
            throw new DatabaseException("A connection for reading could not be closed", e);
        }
    }

    /** Lets the reads that are under way come to their end; later ones are refused. */
    @Override
    public void close() {
        free.acquireUninterruptibly(most);
        closed = true;
        idle.forEach(SqliteReaders::close);
        idle.clear();
        free.release(most);
    }
}
