package app.footnote;

import app.footnote.account.ListedPeople;
import app.footnote.account.Names;
import app.footnote.classroom.Accommodations;
import app.footnote.classroom.ClassRoutes;
import app.footnote.classroom.Classes;
import app.footnote.classroom.CoInstructorRoutes;
import app.footnote.classroom.CoInstructors;
import app.footnote.classroom.EnrolmentRoutes;
import app.footnote.classroom.GroupRoutes;
import app.footnote.classroom.Groups;
import app.footnote.classroom.MemberRoutes;
import app.footnote.classroom.Offers;
import app.footnote.classroom.PrivateCodes;
import app.footnote.classroom.RosterRoutes;
import app.footnote.classroom.Rosters;
import app.footnote.classroom.SignInSlips;
import app.footnote.report.ClassCounts;
import app.footnote.web.Gate;
import app.footnote.web.Limits;
import app.footnote.web.Origin;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import java.util.List;

/** What classes are made of. */
record ClassParts(
        Classes classes,
        CoInstructors instructors,
        Accommodations accommodations,
        PrivateCodes codes,
        Groups groups,
        Rosters rosters,
        ListedPeople listed,
        Names names) {
    static ClassParts of(Site.Parts parts) {
        Groups groups = new Groups(parts.database(), parts.ids());
        ListedPeople listed = new ListedPeople(parts.ids(), parts.clock(), parts.random());
        return new ClassParts(
                new Classes(parts.database(), parts.ids(), parts.clock(), parts.random()),
                new CoInstructors(parts.database(), parts.clock(), parts.random()),
                new Accommodations(parts.database(), parts.clock()),
                new PrivateCodes(parts.database(), parts.random()),
                groups,
                new Rosters(parts.database(), parts.ids(), parts.clock(), listed, groups),
                listed,
                new Names(parts.database()));
    }

    List<Routes.Group> groups(
            Site.Parts parts, Pages pages, Gate gate, Origin origin, Limits limits, AccountParts people) {
        EnrolmentRoutes.Own more = new EnrolmentRoutes.Own(new Offers(parts.database(), parts.clock()), codes);
        EnrolmentRoutes own =
                new EnrolmentRoutes(pages, gate, classes, instructors, accommodations, more, names, limits);
        SignInSlips slips = new SignInSlips(parts.database(), listed);
        ClassCounts counts = new ClassCounts(parts.database(), parts.library());
        return List.of(
                own,
                new ClassRoutes(
                        pages, origin, classes, counts, own, parts.days().zone()),
                new CoInstructorRoutes(pages, origin, classes, instructors),
                new RosterRoutes(pages, origin, classes, rosters, slips, people.mailed()),
                new GroupRoutes(pages, classes, groups),
                new MemberRoutes(pages, classes, accommodations, codes, people.accounts()));
    }
}
