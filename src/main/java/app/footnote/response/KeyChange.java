package app.footnote.response;

import app.footnote.question.Key;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A change of a question's key after it was used. It is never changed itself: to take it back is another one.
 *
 * @param versions of the question, for which it holds
 * @param person who made it; null once they were erased
 */
public record KeyChange(
        long id,
        long set,
        long question,
        List<Long> versions,
        Repair repair,
        String reason,
        @Nullable Long person,
        Instant at) {
    /** The key that a version of a question has after changes in their order. */
    public static Key key(long version, Collection<KeyChange> changes) {
        Set<Long> takenBack = takenBack(changes);
        Key key = Key.AS_PUBLISHED;
        for (KeyChange change : changes) {
            if (change.versions().contains(version)) {
                Key before = key.touched() ? key : Key.RESTORED;
                key = takenBack.contains(change.id()) ? before : change.repair().after(before);
            }
        }
        return key;
    }

    /** The ids of those that were taken back. */
    public static Set<Long> takenBack(Collection<KeyChange> changes) {
        return changes.stream()
                .map(KeyChange::repair)
                .filter(Repair.TakeBack.class::isInstance)
                .map(repair -> ((Repair.TakeBack) repair).change())
                .collect(Collectors.toSet());
    }
}
