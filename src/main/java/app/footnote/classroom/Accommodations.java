package app.footnote.classroom;

import app.footnote.db.Database;
import java.time.InstantSource;

/** What people are allowed beside. They see their own; that somebody looked at another's is noted. */
public final class Accommodations {
    private final Database database;
    private final InstantSource clock;

    public Accommodations(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Somebody's own, or as a timed thing needs it to give them their time. */
    public Accommodation own(long person) {
        return database.read(handle -> AccommodationStore.select(handle, person))
                .orElse(Accommodation.NONE);
    }

    /** A student's, seen by who teaches them; the look is noted before it is shown. */
    Accommodation look(long student, long instructor) {
        database.run(handle -> AccommodationStore.insertLook(handle, student, instructor, clock.instant()));
        return own(student);
    }

    void set(long student, Accommodation accommodation) {
        database.run(handle -> {
            if (accommodation.none()) {
                AccommodationStore.delete(handle, student);
            } else {
                AccommodationStore.upsert(handle, student, accommodation);
            }
        });
    }
}
