package app.footnote.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;

/** PostgreSQL: a job is one serializable transaction, run again where it met another one. */
final class PostgresDatabase implements Database {
    private static final String SCHEME = "jdbc:postgresql:";
    private static final int ATTEMPTS = 50;

    /** A serialization failure and a deadlock: the same job may well succeed the next time. */
    private static final Set<String> PASSING = Set.of("40001", "40P01");

    private final HikariDataSource connections;

    /** Jdbi keeps one handle a thread, so that a job inside a read needs a Jdbi of its own to be a job of its own. */
    private final Jdbi writing;

    private final Jdbi reading;

    private final Path folder;

    private PostgresDatabase(HikariDataSource connections, Path folder) {
        this.folder = folder;
        this.connections = connections;
        this.writing = Jdbi.create(connections);
        this.reading = Jdbi.create(connections);
    }

    static PostgresDatabase open(DatabaseSettings settings) {
        String name = settings.url().replaceFirst("\\?.*", ""); // what follows may hold a password
        if (!name.startsWith(SCHEME)) {
            throw new DatabaseUnavailable(
                    "FOOTNOTE_DATABASE begins with " + SCHEME + "//, or is left out for SQLite; it cannot be " + name);
        }
        HikariDataSource connections = connect(settings.url(), name);
        try {
            Migrations.postgres(settings.migrations()).run(connections, name);
        } catch (DatabaseUnavailable e) {
            connections.close();
            throw e;
        }
        return new PostgresDatabase(connections, settings.folder());
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T write(Job<T, X> job) throws X {
        for (int attempt = 1; ; attempt++) {
            try {
                return writing.inTransaction(TransactionIsolationLevel.SERIALIZABLE, job::run);
            } catch (ConnectionException e) {
                throw busy(e);
            } catch (Exception e) {
                if (!passes(e)) {
                    throw e;
                }
                if (attempt == ATTEMPTS) {
                    throw new DatabaseBusy("A write met others " + ATTEMPTS + " times in a row", e);
                }
            }
        }
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T read(Job<T, X> job) throws X {
        try {
            return reading.withHandle(handle -> {
                if (handle.isInTransaction()) {
                    return job.run(handle);
                }
                handle.setReadOnly(true);
                return handle.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, job::run);
            });
        } catch (ConnectionException e) {
            throw busy(e);
        }
    }

    @Override
    public Path folder() {
        return folder;
    }

    /** Frees the space of deleted rows; the server's own log forgets them as it is written over. */
    @Override
    public boolean scrub(boolean whole) {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(whole ? "VACUUM FULL" : "VACUUM");
            return true;
        } catch (SQLException e) {
            throw new DatabaseException("The space of deleted rows could not be freed: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        connections.close();
    }

    private static HikariDataSource connect(String url, String name) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setPoolName("postgres");
        config.setMinimumIdle(1);
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw new DatabaseUnavailable(
                    "PostgreSQL at " + name + " cannot be reached: " + e.getMessage()
                            + ". Check the address, user and password in FOOTNOTE_DATABASE.",
                    e);
        }
    }

    private static DatabaseBusy busy(ConnectionException cause) {
        return new DatabaseBusy("No connection to PostgreSQL became free in time", cause);
    }

    private static boolean passes(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && PASSING.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
