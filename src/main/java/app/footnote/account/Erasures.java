package app.footnote.account;

import app.footnote.db.Database;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Forgets people for good: in the rows, in what the database's files hold beside, and in every copy that is restored
 * later. Whoever runs this while somebody is erased by the same id changes nothing.
 */
public final class Erasures {
    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);

    private final Database database;
    private final List<PersonalData> data;
    private final ErasureFile file;
    private final InstantSource clock;

    /** @param data in the order in which it is erased: what refers to other rows before these */
    public Erasures(Database database, List<PersonalData> data, ErasureFile file, InstantSource clock) {
        this.database = database;
        this.data = data;
        this.file = file;
        this.clock = clock;
    }

    /**
     * Erases somebody.
     *
     * @param answersKept whether what they answered stays, under an id that says nothing about them
     */
    public void erase(long person, boolean answersKept) {
        erase(List.of(person), answersKept);
    }

    /** Erases several people, one after the other. */
    public void erase(Collection<Long> people, boolean answersKept) {
        boolean named = false;
        for (long person : people) {
            named |= database.read(handle -> GuestNameStore.selectName(handle, person))
                    .isPresent();
            Erasure erasure = new Erasure(person, clock.instant(), answersKept);
            file.append(erasure);
            forget(erasure);
        }
        if (!people.isEmpty()) {
            scrub(named);
        }
    }

    /** At start: erases again whom a restored copy still knows, and whoever was not erased to the end. */
    public void replay() {
        Set<Long> known = people(database.read(ErasureStore::selectAll));
        List<Erasure> noted = file.read();
        List<Erasure> missed = noted.stream()
                .filter(erasure -> !known.contains(erasure.person()))
                .toList();
        List<Erasure> open = database.read(ErasureStore::selectOpen);
        missed.forEach(this::forget);
        open.forEach(this::forget);
        Set<Long> there = people(noted);
        database.read(ErasureStore::selectAll).stream()
                .filter(erasure -> !there.contains(erasure.person()))
                .forEach(file::append);
        if (!missed.isEmpty() || !open.isEmpty()) {
            scrub(true);
        }
    }

    /** Where nobody had a name it is enough that what is deleted is overwritten. */
    private void scrub(boolean named) {
        if (!database.scrub(named)) {
            LOG.info("What was erased stays in the write-ahead log until nobody reads an older state any more");
        }
    }

    private void forget(Erasure erasure) {
        database.run(handle -> ErasureStore.insert(handle, erasure));
        for (PersonalData part : data) {
            boolean done = false;
            while (!done) {
                done = database.write(handle -> part.erase(handle, erasure));
            }
        }
        database.run(handle -> {
            if (erasure.answersKept()) {
                ErasureStore.updateAnonymous(handle, erasure.person());
            } else {
                ErasureStore.deletePerson(handle, erasure.person());
            }
            ErasureStore.updateDone(handle, erasure.person(), clock.instant());
        });
    }

    private static Set<Long> people(List<Erasure> erasures) {
        return erasures.stream().map(Erasure::person).collect(Collectors.toSet());
    }
}
