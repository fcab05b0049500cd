package app.footnote.study;

import java.time.Instant;

/**
 * A row of questions that a learner goes through.
 *
 * @param size how many questions it has
 */
public record Round(long id, RoundRequest request, int size, Instant startedAt) {}
