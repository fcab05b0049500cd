package app.footnote.db;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The one place that rows live: one SQLite file, or PostgreSQL where one machine is not enough. */
public sealed interface Database extends AutoCloseable permits SqliteDatabase, PostgresDatabase {

    /**
     * Opens the database that the settings name and brings its tables up to date.
     *
     * @throws DatabaseUnavailable with a sentence for people, where it cannot be opened
     */
    static Database open(DatabaseSettings settings) {
        return settings.url().isEmpty() ? SqliteDatabase.open(settings) : PostgresDatabase.open(settings);
    }

    /**
     * Runs the job in a transaction of its own and returns what it gave once that is on disk. A job that throws leaves
     * no rows; its exception comes out here as it was thrown.
     *
     * @throws DatabaseBusy where more is waiting to be written than can be taken; nothing was written then
     */
    <T extends @Nullable Object, X extends Exception> T write(Job<T, X> job) throws X;

    /** Does the same with a job that has nothing to give back. */
    default <X extends Exception> void run(Task<X> task) throws X {
        this.<Boolean, X>write(handle -> {
            task.run(handle);
            return true;
        });
    }

    /**
     * Runs the job on one consistent state of the database, which holds every write that returned before the call. A
     * job that tries to write fails.
     */
    <T extends @Nullable Object, X extends Exception> T read(Job<T, X> job) throws X;

    /** The data folder, for what is kept beside the rows. With PostgreSQL it need not exist. */
    Path folder();

    /**
     * Clears away what was deleted from wherever the files still hold it. Whether it was done: it is not while somebody
     * reads an older state for long, as a copy that is being made does; try again later then.
     *
     * @param whole whether all files are written anew, which leaves nothing, and takes as long as they are large
     */
    boolean scrub(boolean whole);

    /** Finishes the jobs that were taken, then closes. Later calls are refused. */
    @Override
    void close();
}
