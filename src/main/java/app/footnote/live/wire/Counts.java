package app.footnote.live.wire;

/**
 * How many are in the room, how many of them are connected now, and how many have answered the question. At most four
 * of these go out in a second.
 */
public record Counts(int players, int connected, int answered) implements ToClient {}
