package app.footnote.attempt;

import java.util.Optional;

/**
 * An assignment in a list.
 *
 * @param when the moment that matters in its state
 * @param score what counts, in words; empty where it is not told
 */
public record AssignmentLine(
        long id, String title, String className, Standing standing, Optional<Moment> when, String score) {
    public String address() {
        return standing.running() == 0 ? "/assignments/" + id : "/attempts/" + standing.running();
    }

    /** Whether there is something to do now. */
    public boolean open() {
        return standing.state().mayBegin() || standing.state() == Standing.State.RUNNING;
    }
}
