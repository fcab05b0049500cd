package app.footnote.live.wire;

/**
 * An answer is on disk and counts.
 *
 * @param id what the player calls it
 * @param question from 1
 */
public record Stored(String id, int question, int vote) implements ToClient {}
