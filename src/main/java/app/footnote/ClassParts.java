package app.footnote;

import app.footnote.account.Accounts;
import app.footnote.account.Names;
import app.footnote.classroom.Accommodations;
import app.footnote.classroom.ClassRoutes;
import app.footnote.classroom.Classes;
import app.footnote.classroom.CoInstructorRoutes;
import app.footnote.classroom.CoInstructors;
import app.footnote.classroom.EnrolmentRoutes;
import app.footnote.classroom.MemberRoutes;
import app.footnote.question.Library;
import app.footnote.report.ClassCounts;
import app.footnote.web.Gate;
import app.footnote.web.Limits;
import app.footnote.web.Origin;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import java.util.List;

/** What classes are made of. */
record ClassParts(Classes classes, CoInstructors instructors, Accommodations accommodations, Names names) {
    static ClassParts of(Site.Parts parts) {
        return new ClassParts(
                new Classes(parts.database(), parts.ids(), parts.clock(), parts.random()),
                new CoInstructors(parts.database(), parts.clock(), parts.random()),
                new Accommodations(parts.database(), parts.clock()),
                new Names(parts.database()));
    }

    List<Routes.Group> groups(
            Site.Parts parts, Pages pages, Gate gate, Origin origin, Limits limits, Accounts accounts) {
        EnrolmentRoutes own = new EnrolmentRoutes(pages, gate, classes, instructors, accommodations, names, limits);
        ClassCounts counts = new ClassCounts(parts.database(), new Library(parts.database()));
        return List.of(
                own,
                new ClassRoutes(
                        pages, origin, classes, counts, own, parts.days().zone()),
                new CoInstructorRoutes(pages, origin, classes, instructors),
                new MemberRoutes(pages, classes, accommodations, accounts));
    }
}
