package app.footnote.study;

import app.footnote.response.Context;
import java.time.Instant;

/**
 * A card that was missed in class.
 *
 * @param set the id of its set
 * @param where an attempt or a room
 */
record ClassMiss(long card, long set, Context where, Instant at) {}
