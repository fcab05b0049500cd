package app.footnote.classroom;

import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Gate;
import app.footnote.web.Origin;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;

/** Inviting another instructor to a class, coming to teach it, ceasing to, and taking over one that nobody teaches. */
public final class CoInstructorRoutes implements Routes.Group {
    private static final String LINK = "/teach/";

    private final Pages pages;
    private final Origin origin;
    private final Classes classes;
    private final CoInstructors instructors;
    private final StaticTemplates templates = new StaticTemplates();

    public CoInstructorRoutes(Pages pages, Origin origin, Classes classes, CoInstructors instructors) {
        this.pages = pages;
        this.origin = origin;
        this.classes = classes;
        this.instructors = instructors;
    }

    @Override
    public void add(Routes routes) {
        routes.post("/classes/{class}/instructors", Access.INSTRUCTOR, this::invite)
                .post("/classes/{class}/instructors/stop", Access.INSTRUCTOR, this::stop)
                .post("/classes/{class}/take-over", Access.ADMINISTRATOR, this::takeOver)
                .get(LINK + "{token}", Access.INSTRUCTOR, this::form)
                .post(LINK + "{token}", Access.INSTRUCTOR, this::accept);
    }

    private void invite(Context context) {
        SchoolClass found = ClassRoutes.taught(context, classes);
        String link = origin.site(context) + LINK + instructors.invite(found.id());
        String title = pages.texts().of("teach.link.title");
        pages.show(
                context,
                templates.accountHandOver(
                        pages.page(context, title, "classes"),
                        pages.texts().of("teach.link.text", found.name()),
                        link));
    }

    private void stop(Context context) {
        SchoolClass found = ClassRoutes.taught(context, classes);
        boolean stopped = instructors.stop(Gate.viewerOf(context).id(), found.id());
        pages.seeOther(context, stopped ? "/classes" : "/classes/" + found.id());
    }

    private void takeOver(Context context) {
        long id = ClassAddress.id(context.pathParam("class"))
                .filter(named -> instructors.takeOver(Gate.viewerOf(context).id(), named))
                .orElseThrow(() -> Refusal.notFound("class"));
        pages.seeOther(context, Gate.viewerOf(context).instructor() ? "/classes/" + id : "/classes");
    }

    private void form(Context context) {
        SchoolClass found = instructors.find(context.pathParam("token")).orElseThrow(() -> Refusal.notFound("link"));
        String title = pages.texts().of("teach.title", found.name());
        pages.show(
                context, templates.classroomTeach(pages.page(context, title, "classes"), context.pathParam("token")));
    }

    private void accept(Context context) {
        SchoolClass found = instructors
                .accept(Gate.viewerOf(context).id(), context.pathParam("token"))
                .orElseThrow(() -> Refusal.notFound("link"));
        pages.seeOther(context, "/classes/" + found.id());
    }
}
