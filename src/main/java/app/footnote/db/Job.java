package app.footnote.db;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work on the database: SQL only, short (under 20 ms), and without any effect but its rows, because it may
 * be run again. What follows from it (a message, a page) happens after {@link Database#write} has returned.
 *
 * @param <T> what the job gives back
 * @param <X> what the job throws beside unchecked exceptions
 */
@FunctionalInterface
public interface Job<T extends @Nullable Object, X extends Exception> {
    /** Does the work inside a transaction that the database began and will end. */
    T run(Handle handle) throws X;
}
