package app.footnote.db;

/** The database cannot be opened. The message is a sentence for people: what is wrong, where, and what to do. */
public final class DatabaseUnavailable extends DatabaseException {
    private static final long serialVersionUID = 1L;

    DatabaseUnavailable(String message) {
        super(message);
    }

    DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
