package app.footnote.live;

import app.footnote.live.room.RoomSettings;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a room was opened with.
 *
 * @param host empty once they were erased
 * @param code empty once it is closed
 * @param logged the number of the last event whose answers are in the log of responses
 */
record RoomRow(
        long id,
        OptionalLong host,
        String code,
        long setVersion,
        String title,
        RoomSettings settings,
        List<Planned> questions,
        Instant openedAt,
        @Nullable Instant closedAt,
        long logged) {
    /** A question that is going to be asked. */
    record Planned(long version, long card, long seed) {}

    /** The questions as they stand in a text column. */
    record Plan(List<Planned> questions) {}

    boolean closed() {
        return closedAt != null;
    }

    boolean hostedBy(long person) {
        return host.isPresent() && host.getAsLong() == person;
    }
}
