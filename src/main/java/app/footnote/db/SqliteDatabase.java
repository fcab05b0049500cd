package app.footnote.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** One SQLite file in write-ahead mode: one thread writes, a few connections read meanwhile. */
final class SqliteDatabase implements Database {
    /** A backstop only: with one writer in one process nobody has anything to wait for inside SQLite. */
    private static final int BUSY_MILLIS = 5_000;

    private final DataFolder folder;
    private final SqliteWriter writer;
    private final HikariDataSource readers;
    private final Jdbi reading;

    private SqliteDatabase(DataFolder folder, SqliteWriter writer, HikariDataSource readers) {
        this.folder = folder;
        this.writer = writer;
        this.readers = readers;
        this.reading = Jdbi.create(readers);
    }

    static SqliteDatabase open(DatabaseSettings settings) {
        DataFolder folder = DataFolder.hold(settings.folder());
        Path file = folder.file("footnote.db");
        try {
            SQLiteDataSource source = source(file);
            Migrations.sqlite(settings.migrations()).run(source, file.toString());
            SqliteWriter writer = new SqliteWriter(source.getConnection(), SqliteWriter.CAPACITY);
            return new SqliteDatabase(folder, writer, readers(source));
        } catch (SQLException | PoolInitializationException e) {
            folder.close();
            throw new DatabaseUnavailable("The database " + file + " cannot be opened: " + e.getMessage(), e);
        } catch (DatabaseUnavailable e) {
            folder.close();
            throw e;
        }
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T write(Job<T, X> job) throws X {
        return writer.write(job);
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T read(Job<T, X> job) throws X {
        try {
            return reading.inTransaction(job::run);
        } catch (ConnectionException e) {
            throw new DatabaseBusy("No connection for reading became free in time", e);
        }
    }

    @Override
    public void close() {
        writer.close();
        readers.close();
        folder.close();
    }

    static SQLiteDataSource source(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.DEFERRED);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static HikariDataSource readers(SQLiteDataSource source) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setPoolName("readers");
        config.setMaximumPoolSize(Math.max(4, 2 * Runtime.getRuntime().availableProcessors()));
        config.setMinimumIdle(1);
        config.setAutoCommit(false);
        config.setConnectionInitSql("PRAGMA query_only = ON");
        return new HikariDataSource(config);
    }
}
