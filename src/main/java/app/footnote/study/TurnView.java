package app.footnote.study;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A card of a session: the question, and what can be done with it.
 *
 * @param session the address of the session
 * @param undoable whether there is a step to undo
 * @param missed where and when it was missed in class, empty where it does not come because of that
 * @param cram whether the schedule stays as it is
 * @param grades what an open card can be graded with
 * @param changes what a right answer can be counted as instead
 * @param counted how long the answer as it counts puts the card away; empty where it does not
 * @param asksSureness whether the answer should say how sure it is
 * @param speech the language in which it can be read aloud, or null
 * @param lapses of a leech how often it was forgotten, else 0
 * @param seen whether it was answered before, so that there is something to forget and a date to set
 * @param closed whether it was put aside without an answer
 * @param near the other cards of each footnote's passage, by its number
 */
public record TurnView(
        QuestionView question,
        String session,
        boolean undoable,
        String missed,
        boolean cram,
        List<GradeView> grades,
        List<GradeView> changes,
        String counted,
        boolean asksSureness,
        @Nullable String speech,
        int lapses,
        boolean suspended,
        boolean flagged,
        boolean seen,
        boolean closed,
        String card,
        Map<Integer, List<NearView>> near) {
    /**
     * A grade and where it leads.
     *
     * @param number 1 to 4
     * @param until how long it stays away, in words; empty where nothing changes
     */
    public record GradeView(int number, String until) {}

    public String address() {
        return question.address();
    }
}
