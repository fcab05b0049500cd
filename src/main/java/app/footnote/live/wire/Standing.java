package app.footnote.live.wire;

/** A player's place on the board; those with equal scores share a rank. */
public record Standing(int rank, int player, String name, int score) {}
