package app.footnote.live.wire;

import org.jspecify.annotations.Nullable;

/**
 * How many are in the room, how many of them are connected now, and how many have answered the question. At most four
 * of these go out in a second.
 *
 * @param answered null while a question of a room with extra time is asked: who has more time must not be told from it
 */
public record Counts(int players, int connected, @Nullable Integer answered) implements ToClient {}
