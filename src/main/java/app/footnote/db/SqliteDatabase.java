package app.footnote.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** One SQLite file in write-ahead mode: one thread writes, a few connections read meanwhile. */
final class SqliteDatabase implements Database {
    /** A backstop only: with one writer in one process nobody has anything to wait for inside SQLite. */
    static final int BUSY_MILLIS = 5_000;

    private static final String FILE = "footnote.db";

    /** Keeps what answers touch at hand: the rows that they refer to lie all over the questions and cards. */
    private static final int WRITER_KIBIBYTES = 16 * 1024;

    private final DataFolder folder;
    private final SqliteWriter writer;
    private final SqliteReaders readers;

    private SqliteDatabase(DataFolder folder, SqliteWriter writer, SqliteReaders readers) {
        this.folder = folder;
        this.writer = writer;
        this.readers = readers;
    }

    static SqliteDatabase open(DatabaseSettings settings) {
        DataFolder folder = DataFolder.hold(settings.folder());
        Path file = folder.file(FILE);
        try {
            if (!settings.first().isEmpty()) {
                folder.begin(FILE, settings.first());
            }
            SQLiteDataSource source = source(file);
            Migrations.sqlite(settings.migrations()).run(source, file.toString());
            SqliteReaders readers = new SqliteReaders(source(file), readers());
            source.setCacheSize(-WRITER_KIBIBYTES);
            SqliteWriter writer = new SqliteWriter(overwriting(source.getConnection()), SqliteWriter.CAPACITY);
            return new SqliteDatabase(folder, writer, readers);
        } catch (SQLException e) {
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
        return readers.read(job);
    }

    @Override
    public Path folder() {
        return folder.path();
    }

    @Override
    public boolean scrub(boolean whole) {
        return writer.scrub(whole);
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
        config.setGetGeneratedKeys(false); // ids are made by the app; the driver would ask for them after every insert
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    /** What is deleted or changed is overwritten in the file, so that nobody finds it there who was erased. */
    private static Connection overwriting(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA secure_delete = ON");
        }
        return connection;
    }

    private static int readers() {
        return Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
    }
}
