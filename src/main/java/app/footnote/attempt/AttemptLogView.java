package app.footnote.attempt;

import app.footnote.question.Footnote;
import app.footnote.web.Fields;
import java.util.List;
import java.util.Optional;

/**
 * One attempt for those who teach the class.
 *
 * @param address of the attempt
 * @param back the assignment's page, and what that is called
 * @param state the end of a message's key
 * @param facts when it began, ended or ends, in words
 * @param score in words
 * @param points what the whole is worth now, as it stands in a field
 * @param worth what each question is worth now, as it stands in its field
 * @param adjustments points that were given by hand, the last first
 * @param log what happened, as facts
 * @param late how many late answers do not count
 * @param fields of the form that was refused; {@code refused} says for which question, 0 for the whole
 */
public record AttemptLogView(
        String address,
        String back,
        String backTitle,
        String name,
        String state,
        List<String> facts,
        String score,
        String points,
        List<String> worth,
        List<ItemView> items,
        List<Footnote> footnotes,
        String set,
        List<Adjusted> adjustments,
        List<Fact> log,
        int late,
        Fields fields,
        Optional<Integer> refused,
        boolean saved) {
    /** Points that were given by hand. */
    public record Adjusted(String what, String points, String reason, String by) {}

    /** When something happened, and what, in words. */
    public record Fact(String when, String what) {}
}
