package app.footnote.question;

import app.footnote.db.Database;
import java.util.Map;
import java.util.Optional;

/** The cited sentences of articles that readers brought, each kept for its reader alone. */
public final class PassageLibrary {
    private final Database database;

    public PassageLibrary(Database database) {
        this.database = database;
    }

    public Optional<String> text(long person, String hash) {
        return database.read(handle -> PassageStore.selectText(handle, person, hash));
    }

    /** Keeps the sentences for the person; those that are there already stay. */
    public void keep(long person, Map<String, String> textByHash) {
        if (!textByHash.isEmpty()) {
            database.run(handle -> PassageStore.insertPassages(handle, person, textByHash));
        }
    }
}
