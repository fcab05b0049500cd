package app.footnote.study;

import org.jspecify.annotations.Nullable;

/**
 * What the page about a learner's own memory model shows.
 *
 * @param state how far a fitting has come, or null where none was begun
 */
public record FitView(int reviews, int needed, @Nullable ParameterFit state) {
    public boolean running() {
        return state instanceof ParameterFit.Running;
    }

    public boolean enough() {
        return reviews >= needed;
    }

    /** How many hundredths are done. */
    public int done() {
        return state instanceof ParameterFit.Running running ? (int) Math.round(100 * running.share()) : 0;
    }

    public ParameterFit.@Nullable Done result() {
        return state instanceof ParameterFit.Done done ? done : null;
    }

    public boolean failed() {
        return state instanceof ParameterFit.Failed;
    }
}
