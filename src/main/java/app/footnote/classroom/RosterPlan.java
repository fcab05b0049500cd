package app.footnote.classroom;

import app.footnote.account.Account;
import app.footnote.classroom.roster.RosterFile;
import app.footnote.classroom.roster.RosterLine;
import java.util.List;
import java.util.Optional;

/**
 * What will become of a list of students, row by row.
 *
 * @param rows in the order of the file
 */
record RosterPlan(List<Row> rows, List<RosterFile.Problem> problems, List<String> ignored) {
    /** What becomes of a row. */
    enum Outcome {
        /** Gets an account that waits for its first password, and is in the class. */
        NEW,
        /** Has an account and is in the class from then on. */
        ENROLLED,
        /** Has an account that the instructor has nothing to do with yet, and is asked. */
        ASKED,
        /** Is in the class already. */
        THERE,
        /** Is left out, whatever is ticked. */
        REFUSED
    }

    /**
     * @param account whose it is; empty for somebody new
     * @param why the end of the message that says why it is refused, or why it is doubtful; empty where it is neither
     * @param detail what that message names
     */
    record Row(RosterLine line, Outcome outcome, Optional<Account> account, String why, String detail) {
        /** Whether it is only taken where somebody says so. */
        boolean doubtful() {
            return outcome != Outcome.REFUSED && !why.isEmpty();
        }

        /** Whether somebody decides about it. */
        public boolean choice() {
            return outcome != Outcome.REFUSED && outcome != Outcome.THERE;
        }
    }

    long count(Outcome outcome) {
        return rows.stream()
                .filter(row -> row.outcome() == outcome && !row.doubtful())
                .count();
    }

    long doubtful() {
        return rows.stream().filter(Row::doubtful).count();
    }

    long refused() {
        return problems.size() + count(Outcome.REFUSED);
    }

    /** Whether there is anything to confirm. */
    boolean takesAny() {
        return rows.stream().anyMatch(row -> row.outcome() != Outcome.REFUSED);
    }
}
