package app.footnote.author;

import app.footnote.db.Database;
import app.footnote.response.KeyChange;
import app.footnote.response.KeyChanges;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Repairs keys: appends a change and has everything made anew that rests on it, in the background, one change after the
 * other. What a stop of the server interrupts goes on where it was.
 */
final class KeyRepairs {
    private static final Logger LOG = LoggerFactory.getLogger(KeyRepairs.class);

    private final Database database;
    private final InstantSource clock;
    private final KeyChanges keys;
    private final RepairSteps steps;
    private final Executor executor;

    /**
     * @param executor does one thing after the other, and not at once: answers that were judged by the key of before are
     *     to be stored by then, on every server
     */
    KeyRepairs(Database database, InstantSource clock, KeyChanges keys, RepairSteps steps, Executor executor) {
        this.database = database;
        this.clock = clock;
        this.keys = keys;
        this.steps = steps;
        this.executor = executor;
    }

    KeyChanges keys() {
        return keys;
    }

    /** Appends the change, which holds from now on, and begins to repair what rests on it. */
    void begin(KeyChange change) {
        KeyRepair begun = KeyRepair.begun(change.id(), clock.instant());
        keys.append(change, handle -> KeyRepairStore.insert(handle, begun));
        executor.execute(() -> work(change.id()));
    }

    /** Goes on with what a stop of the server interrupted. */
    void resume() {
        database.read(KeyRepairStore::selectRunning).forEach(change -> executor.execute(() -> work(change)));
    }

    Optional<KeyRepair> of(long change) {
        return database.read(handle -> KeyRepairStore.select(handle, change));
    }

    Map<Long, KeyRepair> ofSet(long set) {
        return database.read(handle -> KeyRepairStore.selectOfSet(handle, set));
    }

    /** The names of a change's steps, in their order. */
    List<String> steps(KeyChange change) {
        return steps.of(change).stream().map(RepairStep::name).distinct().toList();
    }

    /** The name of the step that a repair is at. */
    String step(KeyChange change, KeyRepair at) {
        List<RepairStep> all = steps.of(change);
        return all.get(Math.min(at.step(), all.size() - 1)).name();
    }

    private void work(long change) {
        try {
            while (part(change)) {
                LOG.trace("A part of the repair {} is done", change);
            }
        } catch (RuntimeException e) {
            LOG.error("The repair of the key change {} goes on when the server starts again", change, e);
        }
    }

    /** Does the next part of a repair; whether there was one. */
    boolean part(long change) {
        Optional<KeyRepair> found = of(change).filter(repair -> !repair.ended());
        Optional<KeyChange> made = keys.find(change);
        if (found.isEmpty() || made.isEmpty() || Thread.currentThread().isInterrupted()) {
            return false;
        }
        List<RepairStep> all = steps.of(made.get());
        KeyRepair at = found.get();
        if (at.step() == all.size()) {
            KeyRepair ended = at.endedAt(clock.instant());
            database.run(handle -> KeyRepairStore.update(handle, ended));
            return false;
        }
        RepairStep step = all.get(at.step());
        step.next(at.done() == 0 ? at.of(step.total()) : at);
        return true;
    }
}
