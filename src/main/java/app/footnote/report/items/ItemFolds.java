package app.footnote.report.items;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.question.Library;
import app.footnote.report.items.ItemLogStore.HandedIn;
import app.footnote.report.items.ItemLogStore.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.Handle;

/**
 * Keeps item statistics up with the log, a part at a time, so that nobody waits for it. What it made is a fold over the
 * log, and is made anew for a set where the judgement of its answers has changed. The sums of somebody who is erased
 * stay, as they name nobody, until what they took part in is worked out again.
 */
public final class ItemFolds {
    /** An id is made a moment before its row is there; after this long all rows are. */
    static final Duration SETTLED = Duration.ofSeconds(10);

    private static final int AT_ONCE = 2000;

    private final Database database;
    private final InstantSource clock;
    private final StudyFolds study;
    private final AdministrationFolds administrations;
    private final ReentrantLock one = new ReentrantLock();

    public ItemFolds(Database database, Library library, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        this.study = new StudyFolds(library);
        this.administrations = new AdministrationFolds(database, library);
    }

    /**
     * How far the fold is.
     *
     * @param upTo until when answers are counted
     * @param percent of the log
     * @param waiting assignments and rooms that are yet to be worked out
     */
    record Progress(Instant upTo, int percent, int waiting) {
        boolean behind() {
            return percent < 100 || waiting > 0;
        }
    }

    /** Folds until nothing is left. To be called every few seconds. */
    public void catchUp() {
        catchUp(() -> true);
    }

    /** Folds until nothing is left, or for so long; where another is at it already it goes on alone. */
    void catchUp(BooleanSupplier goingOn) {
        if (!one.tryLock()) {
            return;
        }
        try {
            boolean more = true;
            while (more && goingOn.getAsBoolean()) {
                more = foldPart();
            }
        } finally {
            one.unlock();
        }
    }

    /** Works everything about a set out anew, in the background: to be called when answers to it are judged otherwise. */
    public void refold(long set) {
        database.run(handle -> {
            AdministrationStore.updateChanged(handle, set);
            ItemSumStore.deleteStudy(handle, set);
            ItemSumStore.deleteLearners(handle, set);
            ItemLogStore.upsertRefold(handle, set, 0);
        });
    }

    Progress progress() {
        long settled = settled();
        return database.read(handle -> {
            long reached = ItemLogStore.selectReached(handle, ItemLogStore.RESPONSES);
            OptionalLong next = ItemLogStore.selectEnd(handle, reached, settled, 1);
            for (long set : ItemLogStore.selectRefolding(handle)) {
                reached = Math.min(reached, ItemLogStore.selectRefolded(handle, set));
                next = OptionalLong.of(reached);
            }
            long begun = ItemLogStore.selectBeginning(handle).orElse(settled);
            double share = Math.max(0, reached - begun) / (double) Math.max(1, settled - begun);
            return new Progress(
                    Ids.madeAt(next.isPresent() ? reached : settled),
                    next.isPresent() ? Math.min(99, (int) (share * 100)) : 100,
                    AdministrationStore.countStale(handle));
        });
    }

    private boolean foldPart() {
        return foldResponses() || foldHandedIn() || foldAnew() || administrations.foldNext();
    }

    private long settled() {
        return Ids.from(clock.instant().minus(SETTLED));
    }

    private boolean foldResponses() {
        long from = reached(ItemLogStore.RESPONSES);
        OptionalLong end = database.read(handle -> ItemLogStore.selectEnd(handle, from, settled(), AT_ONCE));
        if (end.isEmpty()) {
            return false;
        }
        long to = end.getAsLong();
        Set<Long> anew = database.read(ItemLogStore::selectRefolding);
        StudyFolds.Part part = study.read(database, from, to, set -> !anew.contains(set));
        List<Place> places = database.read(handle -> ItemLogStore.selectPlaces(handle, from, to));
        database.run(handle -> {
            if (ItemLogStore.selectRefolding(handle).equals(anew)
                    && ItemLogStore.updateReached(handle, ItemLogStore.RESPONSES, from, to)) {
                part.write(handle);
                places.forEach(place -> AdministrationStore.upsertChanged(handle, place));
            }
        });
        return true;
    }

    /** An attempt at which nothing was answered is in no log of responses. */
    private boolean foldHandedIn() {
        long from = reached(ItemLogStore.EVENTS);
        List<HandedIn> some = database.read(handle -> ItemLogStore.selectHandedIn(handle, from, settled(), AT_ONCE));
        if (some.isEmpty()) {
            return false;
        }
        database.run(handle -> {
            if (ItemLogStore.updateReached(
                    handle, ItemLogStore.EVENTS, from, some.get(some.size() - 1).event())) {
                some.forEach(each -> AdministrationStore.upsertAssignment(handle, each.attempt()));
            }
        });
        return true;
    }

    /** Goes on with a set that is counted anew, until it is where the others are. */
    private boolean foldAnew() {
        Set<Long> anew = database.read(ItemLogStore::selectRefolding);
        if (anew.isEmpty()) {
            return false;
        }
        long set = anew.iterator().next();
        long from = database.read(handle -> ItemLogStore.selectRefolded(handle, set));
        long whole = reached(ItemLogStore.RESPONSES);
        OptionalLong end = database.read(handle -> ItemLogStore.selectEnd(handle, from, whole + 1, AT_ONCE));
        long to = end.orElse(from);
        StudyFolds.Part part = study.read(database, from, to, each -> each == set);
        database.run(handle -> {
            if (ItemLogStore.selectRefolded(handle, set) != from || reached(handle) != whole) {
                return;
            }
            part.write(handle);
            if (end.isEmpty()) {
                ItemLogStore.deleteRefold(handle, set);
            } else {
                ItemLogStore.upsertRefold(handle, set, to);
            }
        });
        return true;
    }

    private long reached(String log) {
        return database.read(handle -> ItemLogStore.selectReached(handle, log));
    }

    private static long reached(Handle handle) {
        return ItemLogStore.selectReached(handle, ItemLogStore.RESPONSES);
    }
}
