package app.footnote.classroom;

import app.footnote.account.Names;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Limits;
import app.footnote.web.Origin;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import app.footnote.web.Viewer;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** Joining a class, the classes that somebody is in, and leaving them. */
public final class EnrolmentRoutes implements Routes.Group {
    private final Pages pages;
    private final Gate gate;
    private final Classes classes;
    private final CoInstructors instructors;
    private final Accommodations accommodations;
    private final Own more;
    private final Names names;
    private final Limits limits;
    private final StaticTemplates templates = new StaticTemplates();

    public EnrolmentRoutes(
            Pages pages,
            Gate gate,
            Classes classes,
            CoInstructors instructors,
            Accommodations accommodations,
            Own more,
            Names names,
            Limits limits) {
        this.pages = pages;
        this.gate = gate;
        this.classes = classes;
        this.instructors = instructors;
        this.accommodations = accommodations;
        this.more = more;
        this.names = names;
        this.limits = limits;
    }

    /** What else there is of somebody's own. */
    public record Own(Offers offers, PrivateCodes codes) {}

    @Override
    public void add(Routes routes) {
        routes.get("/join", Access.ANYONE, this::form)
                .post("/join", Access.ANYONE, this::join)
                .get("/classes", Access.LEARNER, context -> own(context, "", ""))
                .post("/classes/{class}/leave", Access.LEARNER, this::leave)
                .post("/classes/{class}/accept", Access.SIGNED_IN, this::accept)
                .post("/classes/{class}/decline", Access.SIGNED_IN, this::decline)
                .post("/classes/{class}/share", Access.LEARNER, this::share);
    }

    private void form(Context context) {
        String code = Optional.ofNullable(context.queryParam("code")).orElse("").strip();
        if (code.isEmpty()) {
            show(context, new JoinView(code, "", false, "", "", ""));
            return;
        }
        Optional<SchoolClass> found = open(context, code);
        show(context, view(context, code, name(context), found, ""));
    }

    private void join(Context context) {
        Form form = Gate.formOf(context);
        String code = form.text("code").orElse("");
        String name = form.text("name").orElse("");
        Optional<SchoolClass> found = open(context, code);
        boolean asksName = asksName(Gate.viewerOf(context));
        String nameError = asksName && !Names.isName(name) ? pages.texts().of("join.name.wrong") : "";
        if (found.isEmpty() || !nameError.isEmpty()) {
            context.status(422);
            show(context, view(context, code, name, found, nameError));
            return;
        }
        long person = gate.greet(context);
        if (asksName) {
            names.callGuest(person, name);
        }
        classes.join(person, code);
        pages.seeOther(context, "/classes?joined=" + found.get().id());
    }

    private void leave(Context context) {
        ClassAddress.id(context.pathParam("class"))
                .ifPresent(id -> classes.leave(Gate.viewerOf(context).id(), id));
        pages.seeOther(context, "/classes");
    }

    private void accept(Context context) {
        Optional<Long> id = ClassAddress.id(context.pathParam("class"));
        id.ifPresent(found -> more.offers().accept(Gate.viewerOf(context).id(), found));
        pages.seeOther(context, "/classes" + id.map(found -> "?joined=" + found).orElse(""));
    }

    private void decline(Context context) {
        ClassAddress.id(context.pathParam("class"))
                .ifPresent(found -> more.offers().decline(Gate.viewerOf(context).id(), found));
        pages.seeOther(context, "/classes");
    }

    private void share(Context context) {
        boolean shares = Gate.formOf(context).text("shares").isPresent();
        ClassAddress.id(context.pathParam("class"))
                .ifPresent(id -> classes.share(Gate.viewerOf(context).id(), id, shares));
        pages.seeOther(context, "/classes");
    }

    /** The page of one's own classes; instructors make new ones there. */
    void own(Context context, String name, String error) {
        Viewer viewer = Gate.viewerOf(context);
        List<OwnClassesView.Attended> attended = classes.attendedBy(viewer.id()).stream()
                .map(found -> new OwnClassesView.Attended(
                        found, classes.instructors(found.id()), classes.shares(viewer.id(), found.id())))
                .toList();
        OwnClassesView view = new OwnClassesView(
                viewer.instructor() ? classes.taughtBy(viewer.id()) : List.of(),
                viewer.administrator() ? instructors.untaught() : List.of(),
                attended,
                more.offers().of(viewer.id()),
                accommodations.own(viewer.id()),
                more.codes().of(viewer.id()).orElse(""),
                joined(context, attended),
                name,
                error);
        pages.show(
                context,
                templates.classroomOwnClasses(pages.page(context, pages.texts().of("classes.title"), "classes"), view));
    }

    private static String joined(Context context, List<OwnClassesView.Attended> attended) {
        String id = Optional.ofNullable(context.queryParam("joined")).orElse("");
        return attended.stream()
                .map(OwnClassesView.Attended::schoolClass)
                .filter(found -> Long.toString(found.id()).equals(id))
                .map(SchoolClass::name)
                .findFirst()
                .orElse("");
    }

    private JoinView view(Context context, String code, String name, Optional<SchoolClass> found, String nameError) {
        return new JoinView(
                code,
                name,
                asksName(Gate.viewerOf(context)),
                found.map(SchoolClass::name).orElse(""),
                found.isEmpty() ? pages.texts().of("join.code.wrong") : "",
                nameError);
    }

    private void show(Context context, JoinView view) {
        pages.show(
                context,
                templates.classroomJoin(pages.page(context, pages.texts().of("join.title"), "classes"), view));
    }

    /** Codes cannot be tried for long. */
    private Optional<SchoolClass> open(Context context, String code) {
        limits.code(Origin.client(context));
        Optional<SchoolClass> found = classes.open(code);
        found.ifPresent(known -> limits.codeWasRight(Origin.client(context)));
        return found;
    }

    private String name(Context context) {
        Viewer viewer = Gate.viewerOf(context);
        return viewer.known() ? names.of(viewer.id()).orElse("") : "";
    }

    private static boolean asksName(Viewer viewer) {
        return !viewer.signedIn();
    }
}
