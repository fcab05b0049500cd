package app.footnote.grading;

/**
 * How an answer was judged.
 *
 * @param correct whether it counts as right
 * @param score between 0 and 1; partly right answers of several parts lie in between
 */
public record Outcome(boolean correct, double score) {
    static Outcome of(boolean correct) {
        return new Outcome(correct, correct ? 1 : 0);
    }
}
