package app.footnote.classroom;

import app.footnote.db.Database;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Codes that students get from their teacher, so that they have their accommodations in a room that they join without
 * an account. A code says nothing of whose it is to whoever else is there. Trying them must be limited by whoever asks.
 */
public final class PrivateCodes {
    private final Database database;
    private final RandomGenerator random;

    /** @param random must not be guessable, since codes are made from it */
    public PrivateCodes(Database database, RandomGenerator random) {
        this.database = database;
        this.random = random;
    }

    /** What whoever typed a code is allowed beside; empty where there is no such code. */
    public Optional<Accommodation> accommodation(String typed) {
        return database.read(handle -> PrivateCodeStore.selectPerson(handle, JoinCode.read(typed))
                .map(person -> AccommodationStore.select(handle, person).orElse(Accommodation.NONE)));
    }

    /** Somebody's code as it is shown; empty where they have none. */
    Optional<String> of(long person) {
        return database.read(handle -> PrivateCodeStore.select(handle, person)).map(JoinCode::shown);
    }

    /** Gives somebody a new code; the one before is worth nothing from now on. */
    void renew(long person) {
        String code = JoinCode.make(random) + JoinCode.make(random).substring(0, 3);
        database.run(handle -> {
            PrivateCodeStore.deleteOf(handle, person);
            PrivateCodeStore.insert(handle, code, person);
        });
    }

    void remove(long person) {
        database.run(handle -> PrivateCodeStore.deleteOf(handle, person));
    }
}
