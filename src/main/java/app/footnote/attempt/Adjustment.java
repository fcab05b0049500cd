package app.footnote.attempt;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * Points that were given by hand, in place of those that the rules give; the last one for each question holds.
 *
 * @param position of the question, from 1; empty for the whole attempt
 */
public record Adjustment(OptionalInt position, double points, String reason, Instant at) {}
