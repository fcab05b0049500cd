package app.footnote.attempt;

import app.footnote.question.SetMetadata;
import app.footnote.web.Fields;
import java.util.List;
import java.util.stream.Stream;

/**
 * The form of an assignment.
 *
 * @param address where it goes
 * @param back where one came from, and what that is called
 * @param zone of the class, in which times are typed
 * @param set whose questions are asked
 * @param made whether there is the assignment already
 * @param password whether one is needed until now
 * @param warning what a change means for those who have begun; empty where nobody has
 * @param chosen how many questions are asked of how many
 * @param summary the rules in words; empty where they cannot be said yet
 */
public record AssignmentFormView(
        String address,
        String summaryAddress,
        String back,
        String backTitle,
        String zone,
        SetMetadata set,
        List<Choice> topics,
        List<Choice> types,
        List<Choice> documents,
        Fields fields,
        boolean made,
        boolean published,
        boolean password,
        String warning,
        String chosen,
        List<String> summary) {
    /**
     * A part of the set that can be ticked.
     *
     * @param pool the field for how many are drawn of it; empty where there is none
     * @param questions how many different ones it has
     */
    public record Choice(String field, String pool, String title, int questions) {}

    /** Whether something in a folded part has to be mended. */
    public boolean open(String... names) {
        return Stream.of(names).anyMatch(name -> fields.error(name).isPresent());
    }
}
