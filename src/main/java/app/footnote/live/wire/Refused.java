package app.footnote.live.wire;

import org.jspecify.annotations.Nullable;

/**
 * What was sent does not count.
 *
 * @param id what the sender calls it, or null where it has no name
 * @param reason a word for programs
 * @param text a sentence for people
 */
public record Refused(@Nullable String id, String reason, String text) implements ToClient {}
