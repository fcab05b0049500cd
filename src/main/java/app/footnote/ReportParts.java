package app.footnote;

import app.footnote.question.Library;
import app.footnote.report.GradebookRoutes;
import app.footnote.report.StuckCards;
import app.footnote.report.StuckRoutes;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import java.util.List;

/** What is told of a class to those who teach it. */
record ReportParts(ClassParts classes, AttemptParts attempts) {
    List<Routes.Group> groups(Site.Parts parts, Pages pages) {
        Library library = parts.library();
        StuckCards stuck = new StuckCards(parts.database(), library);
        return List.of(
                new StuckRoutes(pages, classes.classes(), stuck, library, parts.quotes()),
                new GradebookRoutes(
                        pages, classes.classes(), classes.rosters(), attempts.assignments(), attempts.attempts()));
    }
}
