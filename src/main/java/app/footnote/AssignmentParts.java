package app.footnote;

import app.footnote.account.Accounts;
import app.footnote.account.Names;
import app.footnote.attempt.AssignmentDesk;
import app.footnote.attempt.AssignmentFormRoutes;
import app.footnote.attempt.AttemptLogRoutes;
import app.footnote.attempt.ClassAssignmentRoutes;
import app.footnote.attempt.OverrideRoutes;
import app.footnote.attempt.PreviewRoutes;
import app.footnote.attempt.ResultRoutes;
import app.footnote.attempt.Results;
import app.footnote.db.Outages;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import java.util.List;

/** The pages of assignments for those who teach a class. */
record AssignmentParts(AttemptParts attempts, ClassParts classes, Outages outages) {
    List<Routes.Group> groups(Site.Parts parts, Pages pages, Accounts accounts) {
        AssignmentDesk own = new AssignmentDesk(parts.database(), parts.ids(), parts.clock(), attempts.assignments());
        ClassAssignmentRoutes.Desk desk = new ClassAssignmentRoutes.Desk(
                classes.classes(), accounts, parts.library(), attempts.assignments(), own);
        Results results = new Results(
                parts.database(),
                parts.ids(),
                parts.clock(),
                outages,
                attempts.assignments(),
                attempts.attempts(),
                attempts.plans(),
                attempts.submissions());
        AttemptLogRoutes.Work work = new AttemptLogRoutes.Work(attempts.attempts(), attempts.submissions());
        return List.of(
                new ClassAssignmentRoutes(pages, desk, parts.clock()),
                new AssignmentFormRoutes(pages, desk, results, parts.clock(), parts.random()),
                new ResultRoutes(pages, desk, results, parts.clock()),
                new AttemptLogRoutes(pages, desk, results, work, new Names(parts.database()), parts.quotes()),
                new PreviewRoutes(pages, desk, attempts.plans(), parts.quotes(), parts.random()),
                new OverrideRoutes(pages, desk, classes.groups(), parts.random()));
    }
}
