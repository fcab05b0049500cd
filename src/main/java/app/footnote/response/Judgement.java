package app.footnote.response;

import app.footnote.grading.Given;
import app.footnote.grading.Grader;
import app.footnote.grading.Outcome;
import app.footnote.question.Presentation;

/**
 * How an answer is judged by the key that its question has now.
 *
 * @param counts whether it counts at all
 */
public record Judgement(Outcome outcome, boolean counts) {
    /** As it was judged when it was given. */
    public static Judgement asGiven(Outcome outcome) {
        return new Judgement(outcome, true);
    }

    /**
     * Judges what was given once more. What a learner said of their own recall stands.
     *
     * @param shown with the key of now
     * @param then as it was judged when it was given
     */
    public static Judgement of(Presentation shown, Given given, Outcome then) {
        if (!shown.judged().touched()) {
            return asGiven(then);
        }
        Outcome now = given instanceof Given.Graded ? then : Grader.grade(shown, given);
        return new Judgement(now, shown.judged().counts());
    }
}
