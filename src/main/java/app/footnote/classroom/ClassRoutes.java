package app.footnote.classroom;

import app.footnote.account.Zones;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Origin;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The classes of an instructor. One that somebody else teaches is not there. */
public final class ClassRoutes implements Routes.Group {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Pages pages;
    private final Origin origin;
    private final Classes classes;
    private final ClassFigures figures;
    private final EnrolmentRoutes own;
    private final ZoneId zone;
    private final StaticTemplates templates = new StaticTemplates();

    /**
     * @param own shows the page on which classes are made
     * @param zone of new classes
     */
    public ClassRoutes(
            Pages pages, Origin origin, Classes classes, ClassFigures figures, EnrolmentRoutes own, ZoneId zone) {
        this.pages = pages;
        this.origin = origin;
        this.classes = classes;
        this.figures = figures;
        this.own = own;
        this.zone = zone;
    }

    @Override
    public void add(Routes routes) {
        routes.post("/classes", Access.INSTRUCTOR, this::create)
                .get("/classes/{class}", Access.INSTRUCTOR, context -> show(context, taught(context, classes), ""))
                .get("/classes/{class}/code.svg", Access.INSTRUCTOR, this::picture)
                .post("/classes/{class}/code", Access.INSTRUCTOR, this::renewCode)
                .post("/classes/{class}/close", Access.INSTRUCTOR, this::close)
                .post("/classes/{class}/settings", Access.INSTRUCTOR, this::setSettings)
                .post("/classes/{class}/copy", Access.INSTRUCTOR, this::copy)
                .post("/classes/{class}/archive", Access.INSTRUCTOR, context -> setArchived(context, true))
                .post("/classes/{class}/reopen", Access.INSTRUCTOR, context -> setArchived(context, false));
    }

    /** The class that the address names, where whoever asks teaches it. */
    static SchoolClass taught(Context context, Classes classes) {
        return ClassAddress.id(context.pathParam("class"))
                .flatMap(id -> classes.taught(Gate.viewerOf(context).id(), id))
                .orElseThrow(() -> Refusal.notFound("class"));
    }

    private void create(Context context) {
        String name = Gate.formOf(context).text("name").orElse("");
        if (!Classes.isName(name)) {
            context.status(422);
            own.own(context, name, pages.texts().of("class.name.wrong"));
            return;
        }
        long id = classes.create(Gate.viewerOf(context).id(), name, zone);
        pages.seeOther(context, "/classes/" + id);
    }

    private void picture(Context context) {
        SchoolClass found = taught(context, classes);
        String link = link(context, found).orElseThrow(() -> Refusal.notFound("class"));
        context.contentType("image/svg+xml").header("Cache-Control", "no-store").result(QrCode.svg(link));
    }

    private void renewCode(Context context) {
        SchoolClass found = taught(context, classes);
        classes.renewCode(found.id());
        saved(context, found);
    }

    private void close(Context context) {
        SchoolClass found = taught(context, classes);
        classes.close(found.id());
        saved(context, found);
    }

    private void setSettings(Context context) {
        SchoolClass found = taught(context, classes);
        Form form = Gate.formOf(context);
        String name = form.text("name").orElse("");
        if (!Classes.isName(name)) {
            context.status(422);
            show(context, found, pages.texts().of("class.name.wrong"));
            return;
        }
        ZoneId chosen =
                form.text("zone").filter(Zones.all()::contains).map(ZoneId::of).orElse(found.zone());
        classes.rename(found.id(), name, chosen);
        saved(context, found);
    }

    /** The page of the new class knows which one it was made from, so that more can be brought over from there. */
    private void copy(Context context) {
        SchoolClass found = taught(context, classes);
        String name = Gate.formOf(context).text("name").orElse("");
        if (!Classes.isName(name)) {
            context.status(422);
            show(context, found, pages.texts().of("class.name.wrong"));
            return;
        }
        pages.seeOther(context, "/classes/" + classes.copy(found, name) + "?copied=" + found.id());
    }

    private void setArchived(Context context, boolean archived) {
        SchoolClass found = taught(context, classes);
        classes.setArchived(found.id(), archived);
        saved(context, found);
    }

    private void saved(Context context, SchoolClass found) {
        pages.seeOther(context, "/classes/" + found.id() + "?saved");
    }

    private void show(Context context, SchoolClass found, String error) {
        List<Member> members = classes.members(found.id());
        ClassView view = new ClassView(
                found,
                link(context, found).orElse(""),
                classes.instructors(found.id()),
                members.stream()
                        .filter(member -> !member.name().isEmpty())
                        .map(member -> new ClassView.MemberLine(
                                member.person(),
                                member.name(),
                                DAY.format(member.joinedAt().atZone(found.zone()))))
                        .toList(),
                found.gone()
                        + (int) members.stream()
                                .filter(member -> member.name().isEmpty())
                                .count(),
                figures.of(found.id()),
                Zones.with(found.zone()),
                context.queryParam("saved") != null,
                Optional.ofNullable(context.queryParam("copied"))
                        .flatMap(ClassAddress::id)
                        .map(id -> Long.toString(id))
                        .orElse(""),
                error);
        pages.show(context, templates.classroomClassPage(pages.page(context, found.name(), "classes"), view));
    }

    private Optional<String> link(Context context, SchoolClass found) {
        return found.joinCode()
                .filter(code -> !found.archived())
                .map(code -> origin.site(context) + "/join?code=" + code);
    }
}
