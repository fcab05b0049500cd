package app.footnote;

import app.footnote.attempt.Assignments;
import app.footnote.attempt.AttemptPlans;
import app.footnote.attempt.Attempts;
import app.footnote.attempt.Submissions;
import app.footnote.db.Outages;
import app.footnote.question.Library;

/** What assignments and attempts are made of. */
record AttemptParts(Assignments assignments, AttemptPlans plans, Attempts attempts, Submissions submissions) {
    static AttemptParts of(Site.Parts parts, ClassParts classes, Outages outages) {
        Assignments assignments = new Assignments(
                parts.database(), parts.ids(), parts.clock(), classes.accommodations(), classes.groups()::idsOf);
        AttemptPlans plans = new AttemptPlans(parts.database(), new Library(parts.database()));
        Attempts attempts = new Attempts(
                parts.database(), parts.ids(), parts.clock(), outages, assignments, plans, parts.random()::nextLong);
        Submissions submissions =
                new Submissions(parts.database(), parts.ids(), parts.clock(), outages, assignments, plans);
        return new AttemptParts(assignments, plans, attempts, submissions);
    }
}
