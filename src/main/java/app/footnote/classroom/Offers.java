package app.footnote.classroom;

import app.footnote.db.Database;
import java.time.InstantSource;
import java.util.List;

/** Classes that somebody with an account is asked to come into, since a list of an instructor names them. */
public final class Offers {
    private final Database database;
    private final InstantSource clock;

    public Offers(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The classes in use that ask somebody. */
    public List<SchoolClass> of(long person) {
        return database.read(handle -> ClassStore.selectOffered(handle, person));
    }

    void accept(long person, long schoolClass) {
        database.run(handle -> {
            if (RosterStore.selectOffered(handle, schoolClass, person)) {
                RosterStore.updateAccepted(handle, schoolClass, person);
                EnrolmentStore.insert(handle, schoolClass, person, clock.instant());
            }
        });
    }

    void decline(long person, long schoolClass) {
        database.run(handle -> {
            if (RosterStore.selectOffered(handle, schoolClass, person)) {
                RosterStore.deleteMember(handle, schoolClass, person);
                GroupStore.deleteMember(handle, schoolClass, person);
            }
        });
    }
}
