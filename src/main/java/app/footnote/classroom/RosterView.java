package app.footnote.classroom;

import java.util.List;

/**
 * The page on which a list of students is brought.
 *
 * @param text as it was sent; empty for none
 * @param preview what would become of it
 * @param waiting how many students have not chosen a password yet
 * @param mails whether links can be sent
 */
public record RosterView(
        SchoolClass schoolClass, String text, Preview preview, List<TakenLine> taken, int waiting, boolean mails) {

    /**
     * @param lines what becomes of each row, in words
     * @param problems rows and whole files that cannot be read, in words
     * @param sums how many rows there are of each kind, in words
     * @param ignored headings that mean nothing here; empty for none
     */
    public record Preview(
            List<Line> lines, List<String> problems, List<String> sums, String ignored, boolean takesAny) {
        static final Preview NONE = new Preview(List.of(), List.of(), List.of(), "", false);

        public boolean any() {
            return !lines.isEmpty() || !problems.isEmpty();
        }
    }

    /**
     * @param choice whether somebody decides about the row
     * @param ticked whether it is taken unless somebody says otherwise
     * @param kind of what becomes of it, for its looks
     */
    public record Line(
            int line,
            String name,
            String account,
            String groups,
            String what,
            boolean choice,
            boolean ticked,
            String kind) {}

    /** A list that was taken, in words. */
    public record TakenLine(long id, String when, String what) {}
}
