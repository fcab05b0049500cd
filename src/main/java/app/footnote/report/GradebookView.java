package app.footnote.report;

import app.footnote.classroom.SchoolClass;
import java.util.List;

/**
 * The gradebook as a page: points as people read them, empty where nothing was submitted.
 *
 * @param means of those who submitted
 * @param listed whether a list says by what other programs know the students
 */
public record GradebookView(
        SchoolClass schoolClass, List<Head> heads, String most, List<Row> rows, List<String> means, boolean listed) {
    /** An assignment and what it is worth. */
    public record Head(long assignment, String title, String points) {}

    public record Row(long person, String name, List<String> points, String sum) {}
}
