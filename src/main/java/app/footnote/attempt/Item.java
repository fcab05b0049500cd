package app.footnote.attempt;

/** A question of an attempt: its version, its card, and the seed by which it is presented. */
public record Item(long question, long card, long seed) {}
