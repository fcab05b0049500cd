package app.footnote.classroom.roster;

import java.util.List;

/**
 * What a list of students says.
 *
 * @param problems what could not be read, in the order of the file
 * @param ignored headings that mean nothing here
 */
public record RosterFile(List<RosterLine> lines, List<Problem> problems, List<String> ignored) {
    /** More than any class has, and few enough to be taken in one go. */
    public static final int MOST_LINES = 500;

    /**
     * What is wrong with a row.
     *
     * @param line where it begins in the file; 0 for the file as a whole
     * @param what the end of its message's key
     * @param detail what stands there
     */
    public record Problem(int line, String what, String detail) {}

    static RosterFile unreadable(int line, String what, String detail) {
        return new RosterFile(List.of(), List.of(new Problem(line, what, detail)), List.of());
    }
}
