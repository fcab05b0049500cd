package app.footnote.response;

import app.footnote.db.Database;
import app.footnote.question.Key;
import app.footnote.question.Keys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jdbi.v3.core.Handle;

/** The changes of keys: kept at hand, since every question that is shown or judged asks for its own. */
public final class KeyChanges implements Keys {
    private final Database database;
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();
    private volatile Known known;

    public KeyChanges(Database database) {
        this.database = database;
        this.known = database.read(handle -> Known.of(KeyChangeStore.selectAll(handle)));
    }

    /** Keys as they are after some changes. */
    private record Known(List<KeyChange> changes, Map<Long, Key> keys, long last) implements Keys {
        static Known of(List<KeyChange> changes) {
            Map<Long, Key> keys = new HashMap<>();
            changes.stream()
                    .flatMap(change -> change.versions().stream())
                    .distinct()
                    .forEach(version -> keys.put(version, KeyChange.key(version, changes)));
            return new Known(
                    changes,
                    keys,
                    changes.isEmpty() ? 0 : changes.get(changes.size() - 1).id());
        }

        @Override
        public Key of(long questionVersion) {
            return keys.getOrDefault(questionVersion, Key.AS_PUBLISHED);
        }
    }

    @Override
    public Key of(long questionVersion) {
        return known.of(questionVersion);
    }

    @Override
    public long last() {
        return known.last();
    }

    /** All in their order. */
    public List<KeyChange> all() {
        return known.changes();
    }

    /** A change that there is. */
    public Optional<KeyChange> find(long id) {
        return known.changes().stream().filter(change -> change.id() == id).findFirst();
    }

    /** The keys as they would be with one change more. */
    public Keys with(KeyChange change) {
        List<KeyChange> changes = new ArrayList<>(known.changes());
        changes.add(change);
        return Known.of(changes);
    }

    /** The keys as they were before a change was made. */
    public Keys before(KeyChange change) {
        return Known.of(
                known.changes().stream().filter(each -> each.id() < change.id()).toList());
    }

    /** The keys as they were when a change had been made. */
    public Keys after(KeyChange change) {
        return Known.of(known.changes().stream()
                .filter(each -> each.id() <= change.id())
                .toList());
    }

    /** Which of them were taken back. */
    public Set<Long> takenBack() {
        return KeyChange.takenBack(known.changes());
    }

    /** Tells somebody the id of the last change whenever there is a new one. */
    public void listen(LongConsumer listener) {
        listeners.add(listener);
    }

    /** Appends a change; from now on it holds. */
    public void append(KeyChange change) {
        append(change, handle -> {});
    }

    /** @param kept done in the same transaction */
    public void append(KeyChange change, Consumer<Handle> kept) {
        database.run(handle -> {
            KeyChangeStore.insert(handle, change);
            kept.accept(handle);
        });
        renew();
    }

    /** Takes in what another server has appended. To be called every few seconds. */
    public void renew() {
        if (database.read(KeyChangeStore::selectLast) != known.last()) {
            known = database.read(handle -> Known.of(KeyChangeStore.selectAll(handle)));
            listeners.forEach(listener -> listener.accept(known.last()));
        }
    }
}
