package app.footnote.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The page on which an assignment is begun.
 *
 * @param rules in words
 * @param standing what may be done now
 * @param when the moment that is waited for, or at which it ended
 * @param password whether one is to be typed
 * @param problem why it did not begin, in words; empty for nothing
 * @param zone of the times, as people call it
 * @param result what counts of all attempts, in words; empty where there is nothing to say yet
 * @param study where the set is practised
 */
public record AssignmentView(
        long id,
        String title,
        String className,
        List<RulesInWords.Rule> rules,
        Standing standing,
        Optional<Moment> when,
        Instant now,
        boolean password,
        String problem,
        String zone,
        List<AttemptLine> attempts,
        String result,
        String study) {
    /** An attempt that was made. */
    public record AttemptLine(long id, int number, Moment began, boolean submitted, String score) {}

    public String address() {
        return "/assignments/" + id;
    }
}
