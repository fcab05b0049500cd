package app.footnote.classroom;

import java.time.Instant;

/**
 * Somebody in a class.
 *
 * @param name empty for somebody who was erased and whose answers stayed
 */
public record Member(long person, String name, Instant joinedAt) {}
