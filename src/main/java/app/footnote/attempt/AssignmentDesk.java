package app.footnote.attempt;

import app.footnote.classroom.SchoolClass;
import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.db.Json;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What instructors do with the assignments of a class beside changing their rules: drafts, putting away, copies. */
public final class AssignmentDesk {
    private final Database database;
    private final Ids ids;
    private final InstantSource clock;
    private final Assignments assignments;

    public AssignmentDesk(Database database, Ids ids, InstantSource clock, Assignments assignments) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.assignments = assignments;
    }

    /** An assignment and where it is. */
    record Placed(Assignment assignment, Shelf shelf) {
        boolean on(Shelf other) {
            return shelf == other;
        }
    }

    /** Makes an assignment, and gives its id. Students never see one that begins as a draft. */
    long make(long schoolClass, long set, OptionalLong version, String title, AssignmentRules rules, boolean draft) {
        long id = ids.next();
        Instant now = clock.instant();
        long rulesId = ids.next();
        database.run(handle -> {
            AssignmentStore.insert(handle, id, schoolClass, set, version, title, Json.write(rules), rulesId, now);
            if (draft) {
                AssignmentStore.updateArchived(handle, id, now);
                ShelfStore.updateShelf(handle, id, Shelf.DRAFT);
            }
        });
        return id;
    }

    void put(long id, Shelf shelf) {
        Instant now = clock.instant();
        database.run(handle -> {
            AssignmentStore.updateArchived(handle, id, shelf == Shelf.PUBLISHED ? null : now);
            ShelfStore.updateShelf(handle, id, shelf);
        });
    }

    /** An assignment of the class, also a deleted one. */
    Optional<Placed> find(long schoolClass, long id) {
        return assignments
                .find(id)
                .filter(found -> found.schoolClass() == schoolClass)
                .map(found -> new Placed(found, shelves(schoolClass).getOrDefault(id, Shelf.PUBLISHED)));
    }

    /** Those of a class that are not deleted, the last made first. */
    List<Placed> of(long schoolClass) {
        Map<Long, Shelf> shelves = shelves(schoolClass);
        return assignments.ofClass(schoolClass).stream()
                .map(found -> new Placed(found, shelves.getOrDefault(found.id(), Shelf.PUBLISHED)))
                .filter(placed -> !placed.on(Shelf.DELETED))
                .toList();
    }

    /** How many attempts there are at an assignment, and how many of them are under way. */
    record Begun(int all, int running) {}

    Begun attempts(long assignment) {
        return database.read(handle -> ShelfStore.selectBegun(handle, assignment));
    }

    /** How many students handed in, by assignment. */
    Map<Long, Integer> submitted(long schoolClass) {
        return database.read(handle -> ShelfStore.selectSubmitted(handle, schoolClass));
    }

    /** A draft with the same questions and rules. */
    long copy(Assignment original, String title) {
        return make(original.schoolClass(), original.set(), original.setVersion(), title, original.rules(), true);
    }

    /** Copies what was published or archived in a class into another as drafts, the oldest first, and says how many. */
    int copyAll(SchoolClass from, SchoolClass to, int days) {
        List<Placed> all = of(from.id());
        int copied = 0;
        for (int i = all.size() - 1; i >= 0; i--) {
            Assignment original = all.get(i).assignment();
            AssignmentRules moved = moved(original.rules(), from.zone(), to.zone(), days);
            make(to.id(), original.set(), original.setVersion(), original.title(), moved, true);
            copied++;
        }
        return copied;
    }

    private Map<Long, Shelf> shelves(long schoolClass) {
        return database.read(handle -> ShelfStore.selectShelves(handle, schoolClass));
    }

    private static AssignmentRules moved(AssignmentRules rules, ZoneId from, ZoneId to, int days) {
        Window window = rules.window();
        return rules.in(new Window(
                moved(window.visibleAt(), from, to, days),
                moved(window.opensAt(), from, to, days),
                moved(window.dueAt(), from, to, days),
                moved(window.lateUntil(), from, to, days)));
    }

    /** The same time of the day, so many days later: nine o’clock stays nine o’clock in summer and in another zone. */
    private static @Nullable Long moved(@Nullable Long millis, ZoneId from, ZoneId to, int days) {
        return millis == null
                ? null
                : Long.valueOf(Instant.ofEpochMilli(millis)
                        .atZone(from)
                        .toLocalDateTime()
                        .plusDays(days)
                        .atZone(to)
                        .toInstant()
                        .toEpochMilli());
    }
}
