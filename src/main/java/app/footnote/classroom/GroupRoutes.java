package app.footnote.classroom;

import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** The groups of a class: making them, naming them, saying who is in them. */
public final class GroupRoutes implements Routes.Group {
    private static final String GROUPS = "/classes/{class}/groups";

    private final Pages pages;
    private final Classes classes;
    private final Groups groups;
    private final StaticTemplates templates = new StaticTemplates();

    public GroupRoutes(Pages pages, Classes classes, Groups groups) {
        this.pages = pages;
        this.classes = classes;
        this.groups = groups;
    }

    @Override
    public void add(Routes routes) {
        routes.get(GROUPS, Access.INSTRUCTOR, context -> show(context, "", 0, ""))
                .post(GROUPS, Access.INSTRUCTOR, this::make)
                .post(GROUPS + "/{group}", Access.INSTRUCTOR, this::set)
                .post(GROUPS + "/{group}/delete", Access.INSTRUCTOR, this::delete);
    }

    private void make(Context context) {
        SchoolClass found = ClassRoutes.taught(context, classes);
        String name = Gate.formOf(context).text("name").orElse("");
        if (!Groups.isName(name) || !groups.make(found.id(), name)) {
            refuse(context, name, 0);
            return;
        }
        saved(context, found);
    }

    private void set(Context context) {
        SchoolClass found = ClassRoutes.taught(context, classes);
        ClassGroup group = group(context, found);
        Form form = Gate.formOf(context);
        String name = form.text("name").orElse("");
        List<Long> members = form.all("member").stream()
                .map(ClassAddress::id)
                .flatMap(Optional::stream)
                .toList();
        if (!Groups.isName(name) || !groups.set(found.id(), group.id(), name, members)) {
            refuse(context, "", group.id());
            return;
        }
        saved(context, found);
    }

    private void delete(Context context) {
        SchoolClass found = ClassRoutes.taught(context, classes);
        groups.delete(group(context, found).id());
        saved(context, found);
    }

    private ClassGroup group(Context context, SchoolClass found) {
        return ClassAddress.id(context.pathParam("group"))
                .flatMap(id -> groups.find(found.id(), id))
                .orElseThrow(() -> Refusal.notFound("group"));
    }

    private void refuse(Context context, String name, long wrong) {
        context.status(422);
        show(context, name, wrong, pages.texts().of("groups.name.wrong"));
    }

    private void saved(Context context, SchoolClass found) {
        pages.seeOther(context, "/classes/" + found.id() + "/groups?saved");
    }

    private void show(Context context, String name, long wrong, String error) {
        SchoolClass found = ClassRoutes.taught(context, classes);
        List<Member> members = classes.members(found.id()).stream()
                .filter(member -> !member.name().isEmpty())
                .toList();
        boolean saved = context.queryParam("saved") != null;
        GroupsView view = new GroupsView(found, groups.of(found.id()), members, saved, name, wrong, error);
        String title = pages.texts().of("groups.title");
        pages.show(context, templates.classroomGroups(pages.page(context, title, "classes"), view));
    }
}
