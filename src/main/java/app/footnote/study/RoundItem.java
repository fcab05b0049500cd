package app.footnote.study;

import app.footnote.grading.Given;
import app.footnote.grading.Outcome;
import app.footnote.question.Presentation;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A question of a round as it is shown, with its answer where there is one.
 *
 * @param setVersion the version that its set has now
 * @param position from 1
 * @param answered how many questions of the round are answered
 * @param next the position of the question to go on with after this one; empty where no other is open
 */
public record RoundItem(
        Round round,
        long setVersion,
        int position,
        long questionVersion,
        long card,
        Presentation presentation,
        @Nullable Answered answer,
        int answered,
        OptionalInt next) {
    /** What was given and how it was judged. */
    public record Answered(Given given, Outcome outcome) {}

    /** Whether it was answered, and not rightly. */
    public boolean missed() {
        return answer != null && !answer.outcome().correct();
    }
}
