package app.footnote.attempt;

import app.footnote.classroom.SchoolClass;
import app.footnote.web.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The assignments of a class for those who teach it.
 *
 * @param address of this page
 * @param sets that can be given
 * @param others classes of whoever looks whose assignments can be copied
 * @param copying the fields for that
 * @param from the id of the class that is chosen already; empty for none
 * @param notice what was just done; null for nothing
 */
public record ClassAssignmentsView(
        SchoolClass schoolClass,
        String address,
        List<Line> lines,
        List<Line> archived,
        List<Choice> sets,
        List<Choice> others,
        Fields copying,
        String from,
        @Nullable Notice notice) {
    /** An assignment with its times in words. */
    public record Line(long id, String title, String state, String opens, String due, int submitted, int students) {}

    /** An option of a list. */
    public record Choice(String value, String title) {}

    /**
     * What was just done.
     *
     * @param address where it is taken back
     * @param undo the shelf to put it back on; empty where it cannot be
     */
    public record Notice(String text, String address, String undo) {}
}
