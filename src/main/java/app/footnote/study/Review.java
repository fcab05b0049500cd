package app.footnote.study;

import app.footnote.study.memory.Grade;
import app.footnote.study.memory.Memory;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A response in study with its grade and what it did to the card.
 *
 * @param before the memory until then, or null for a new card
 */
record Review(
        long response,
        long card,
        Grade grade,
        Instant at,
        @Nullable Memory before,
        Memory after,
        Instant due) {}
