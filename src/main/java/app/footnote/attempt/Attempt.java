package app.footnote.attempt;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One student's go at an assignment, without its questions.
 *
 * @param endsAt without time that is given back; empty where nothing ends it
 * @param reached the question up to which somebody came who may not go back
 * @param submittedBy whoever submitted it, or null while it runs
 * @param score a share of all points, once it is submitted
 */
public record Attempt(
        long id,
        long assignment,
        long person,
        long setVersion,
        Instant startedAt,
        Optional<Instant> endsAt,
        int reached,
        Optional<Instant> submittedAt,
        @Nullable Submitter submittedBy,
        OptionalDouble score) {
    public boolean submitted() {
        return submittedAt.isPresent();
    }
}
