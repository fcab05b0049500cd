package app.footnote.live;

/**
 * Where a player types the code of a room.
 *
 * @param code as it was typed
 * @param error what is wrong with it; empty for nothing
 */
public record CodeView(String code, String error) {}
