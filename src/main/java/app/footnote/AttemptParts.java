package app.footnote;

import app.footnote.attempt.Assignments;
import app.footnote.attempt.AttemptPages;
import app.footnote.attempt.AttemptPlans;
import app.footnote.attempt.AttemptRoutes;
import app.footnote.attempt.Attempts;
import app.footnote.attempt.OwnAssignmentRoutes;
import app.footnote.attempt.ScoreRepairs;
import app.footnote.attempt.Submissions;
import app.footnote.db.Outages;
import app.footnote.question.Library;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import app.footnote.web.Texts;
import java.util.List;
import java.util.function.Function;

/** What assignments and attempts are made of. */
record AttemptParts(
        Assignments assignments, AttemptPlans plans, Attempts attempts, Submissions submissions, Library library) {
    static AttemptParts of(Site.Parts parts, ClassParts classes, Outages outages) {
        Assignments assignments = new Assignments(
                parts.database(), parts.ids(), parts.clock(), classes.accommodations(), classes.groups()::idsOf);
        Library library = parts.library();
        AttemptPlans plans = new AttemptPlans(parts.database(), library);
        Attempts attempts = new Attempts(
                parts.database(), parts.ids(), parts.clock(), outages, assignments, plans, parts.random()::nextLong);
        Submissions submissions =
                new Submissions(parts.database(), parts.ids(), parts.clock(), outages, assignments, plans);
        return new AttemptParts(assignments, plans, attempts, submissions, library);
    }

    /** The student's pages. */
    List<Routes.Group> groups(Site.Parts parts, Pages pages) {
        AttemptPages layout = pages(parts, pages.texts());
        return List.of(
                new OwnAssignmentRoutes(pages, attempts, layout, parts.clock()),
                new AttemptRoutes(pages, assignments, attempts, submissions, layout, parts.notices(pages.texts())));
    }

    /** What makes scores anew by the keys that a library has. */
    Function<Library, ScoreRepairs> scores(Site.Parts parts) {
        return judged -> new ScoreRepairs(parts.database(), assignments, new AttemptPlans(parts.database(), judged));
    }

    AttemptPages pages(Site.Parts parts, Texts texts) {
        return new AttemptPages(assignments, attempts, submissions, library, parts.quotes(), texts, parts.clock());
    }
}
