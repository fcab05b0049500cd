package app.footnote;

import app.footnote.question.AuthorLibrary;
import app.footnote.question.Library;
import app.footnote.report.GradebookRoutes;
import app.footnote.report.StuckCards;
import app.footnote.report.StuckRoutes;
import app.footnote.report.items.ItemFolds;
import app.footnote.report.items.ItemRoutes;
import app.footnote.report.items.ItemStatistics;
import app.footnote.report.items.TypedAnswers;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import java.util.List;

/** What is told of classes and of questions to those who teach. */
record ReportParts(ClassParts classes, AttemptParts attempts, ItemFolds folds) {
    List<Routes.Group> groups(Site.Parts parts, Pages pages) {
        Library library = parts.library();
        StuckCards stuck = new StuckCards(parts.database(), library);
        return List.of(
                new ItemRoutes(
                        pages,
                        library,
                        new AuthorLibrary(parts.database(), parts.ids()),
                        new ItemStatistics(parts.database(), library),
                        folds,
                        new TypedAnswers(parts.database()),
                        System::nanoTime,
                        parts.days().zone()),
                new StuckRoutes(pages, classes.classes(), stuck, library, parts.quotes()),
                new GradebookRoutes(
                        pages, classes.classes(), classes.rosters(), attempts.assignments(), attempts.attempts()));
    }
}
