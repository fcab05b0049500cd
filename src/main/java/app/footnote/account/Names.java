package app.footnote.account;

import app.footnote.db.Database;
import java.util.Optional;

/** What people are called, with an account or without. */
public final class Names {
    private static final int LONGEST = 80;

    private final Database database;

    public Names(Database database) {
        this.database = database;
    }

    /** What somebody is called; empty for guests who never said it and for those who were erased. */
    public Optional<String> of(long person) {
        return database.read(handle -> GuestNameStore.selectName(handle, person));
    }

    /** Whether somebody may be called so. */
    public static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST && name.lines().count() == 1;
    }

    /** Keeps what a guest is called. */
    public void callGuest(long person, String name) {
        database.run(handle -> GuestNameStore.upsert(handle, person, name));
    }
}
