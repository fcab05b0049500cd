package app.footnote.db;

import org.jdbi.v3.core.Handle;

/** A {@link Job} that has nothing to give back. */
@FunctionalInterface
public interface Task<X extends Exception> {
    /** Does the work inside a transaction that the database began and will end. */
    void run(Handle handle) throws X;
}
