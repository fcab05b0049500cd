package app.footnote.db;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was read of rows that hardly ever change, by their ids: so many of those that were asked for last. */
public final class Recent<T> {
    private final Map<Long, T> kept;

    /** @param most how many are kept at hand */
    public Recent(int most) {
        kept = new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, T> eldest) {
                return size() > most;
            }
        };
    }

    /** What was kept under the id, or null. */
    public synchronized @Nullable T find(long id) {
        return kept.get(id);
    }

    /** Keeps nothing that was kept so far. */
    public synchronized void forget() {
        kept.clear();
    }

    public synchronized void keep(long id, T value) {
        kept.put(id, value);
    }
}
