package app.footnote.question;

import app.footnote.db.Database;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The cited sentences of articles that readers brought, each kept for its reader alone. */
public final class PassageLibrary {
    private static final int PERSONS_AT_HAND = 10_000;

    private final Database database;
    /** Most readers bring no text; who brought none need not be asked about at every footnote. */
    private final Set<Long> withoutText = ConcurrentHashMap.newKeySet();

    public PassageLibrary(Database database) {
        this.database = database;
    }

    public Optional<String> text(long person, String hash) {
        if (withoutText.contains(person)) {
            return Optional.empty();
        }
        Optional<String> text = database.read(handle -> PassageStore.selectText(handle, person, hash));
        if (text.isEmpty() && database.read(handle -> PassageStore.countPassages(handle, person)) == 0) {
            if (withoutText.size() >= PERSONS_AT_HAND) {
                withoutText.clear();
            }
            withoutText.add(person);
        }
        return text;
    }

    /** Asks again from now on, for somebody who may have been given another reader's texts. */
    public void lookAgain(long person) {
        withoutText.remove(person);
    }

    /** Keeps the sentences for the person; those that are there already stay. */
    public void keep(long person, Map<String, String> textByHash) {
        if (!textByHash.isEmpty()) {
            database.run(handle -> PassageStore.insertPassages(handle, person, textByHash));
            withoutText.remove(person);
        }
    }
}
