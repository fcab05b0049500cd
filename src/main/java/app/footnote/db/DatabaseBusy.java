package app.footnote.db;

/** More was asked of the database than it can take just now. Nothing was written; trying again later may succeed. */
public final class DatabaseBusy extends DatabaseException {
    private static final long serialVersionUID = 1L;

    DatabaseBusy(String message) {
        super(message);
    }

    DatabaseBusy(String message, Throwable cause) {
        super(message, cause);
    }
}
