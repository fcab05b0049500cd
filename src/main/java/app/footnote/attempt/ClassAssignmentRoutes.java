package app.footnote.attempt;

import app.footnote.account.Accounts;
import app.footnote.classroom.Classes;
import app.footnote.classroom.SchoolClass;
import app.footnote.question.Library;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Fields;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The list of a class's assignments: putting them on and off it, and copies. */
public final class ClassAssignmentRoutes implements Routes.Group {
    static final String ALL = "/classes/{class}/assignments";
    static final String ONE = ALL + "/{assignment}";

    private static final int MOST_DAYS = 3_660;

    private final Pages pages;
    private final Desk desk;
    private final InstantSource clock;
    private final StaticTemplates templates = new StaticTemplates();

    public ClassAssignmentRoutes(Pages pages, Desk desk, InstantSource clock) {
        this.pages = pages;
        this.desk = desk;
        this.clock = clock;
    }

    /** What all pages of those who teach a class work with. */
    public record Desk(
            Classes classes, Accounts accounts, Library library, Assignments assignments, AssignmentDesk own) {
        /** The class that the address names, where whoever asks teaches it. */
        SchoolClass taught(Context context) {
            return id(context.pathParam("class"))
                    .flatMap(id -> classes.taught(Gate.viewerOf(context).id(), id))
                    .orElseThrow(() -> Refusal.notFound("class"));
        }

        /** The assignment that the address names. */
        AssignmentDesk.Placed given(Context context, SchoolClass found) {
            return id(context.pathParam("assignment"))
                    .flatMap(id -> own.find(found.id(), id))
                    .orElseThrow(() -> Refusal.notFound("assignment"));
        }

        ZonedTimes times(Context context, SchoolClass found) {
            long viewer = Gate.viewerOf(context).id();
            return new ZonedTimes(found.zone(), accounts.days(viewer).zone().orElse(found.zone()));
        }

        static Optional<Long> id(String text) {
            return text.matches("[1-9]\\d{0,17}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
        }
    }

    static String address(SchoolClass found) {
        return "/classes/" + found.id() + "/assignments";
    }

    @Override
    public void add(Routes routes) {
        routes.get(ALL, Access.INSTRUCTOR, context -> show(context, desk.taught(context), copying("364")))
                .post(ALL + "/copy", Access.INSTRUCTOR, this::copyAll)
                .post(ONE + "/copy", Access.INSTRUCTOR, this::copy)
                .post(ONE + "/put", Access.INSTRUCTOR, this::put);
    }

    private void copyAll(Context context) {
        SchoolClass found = desk.taught(context);
        Form form = Gate.formOf(context);
        SchoolClass from = form.text("from")
                .flatMap(Desk::id)
                .flatMap(id -> desk.classes().taught(Gate.viewerOf(context).id(), id))
                .filter(other -> other.id() != found.id())
                .orElseThrow(() -> Refusal.notFound("class"));
        String days = form.text("days").orElse("");
        if (!days.matches("-?[0-9]{1,4}") || Math.abs(Integer.parseInt(days)) > MOST_DAYS) {
            context.status(422);
            Fields fields = copying(days);
            fields.refuse("days", pages.texts().of("assign.number.wrong", -MOST_DAYS, MOST_DAYS));
            show(context, found, fields);
            return;
        }
        int copied = desk.own().copyAll(from, found, Integer.parseInt(days));
        pages.seeOther(context, address(found) + "?copied=" + copied);
    }

    private void copy(Context context) {
        SchoolClass found = desk.taught(context);
        Assignment original = desk.given(context, found).assignment();
        long id = desk.own().copy(original, pages.texts().of("assign.copy-of", original.title()));
        pages.seeOther(context, address(found) + "/" + id + "/edit");
    }

    /** One that somebody began is never deleted: what they answered would be without its rules. */
    private void put(Context context) {
        SchoolClass found = desk.taught(context);
        AssignmentDesk.Placed placed = desk.given(context, found);
        Shelf to =
                Gate.formOf(context).text("to").flatMap(Shelf::ofCode).orElseThrow(() -> Refusal.badRequest("shelf"));
        if (to == Shelf.DELETED && desk.own().attempts(placed.assignment().id()).all() > 0) {
            throw Refusal.badRequest("assignment-begun");
        }
        desk.own().put(placed.assignment().id(), to);
        pages.seeOther(
                context,
                address(found) + "?put=" + placed.assignment().id() + "&before="
                        + placed.shelf().code());
    }

    private void show(Context context, SchoolClass found, Fields copying) {
        ZonedTimes times = desk.times(context, found);
        Instant now = clock.instant();
        Map<Long, Integer> submitted = desk.own().submitted(found.id());
        int students = (int) desk.classes().members(found.id()).stream()
                .filter(member -> !member.name().isEmpty())
                .count();
        List<AssignmentDesk.Placed> all = desk.own().of(found.id());
        AssignmentLines lines = new AssignmentLines(pages.texts(), times, now, submitted, students);
        long viewer = Gate.viewerOf(context).id();
        ClassAssignmentsView view = new ClassAssignmentsView(
                found,
                address(found),
                lines.of(all.stream()
                        .filter(placed -> !placed.on(Shelf.ARCHIVED))
                        .toList()),
                lines.of(
                        all.stream().filter(placed -> placed.on(Shelf.ARCHIVED)).toList()),
                desk.library().sets(OptionalLong.of(viewer)).stream()
                        .map(set -> new ClassAssignmentsView.Choice(
                                set.metadata().slug(), set.metadata().title()))
                        .toList(),
                desk.classes().taughtBy(viewer).stream()
                        .filter(other -> other.id() != found.id())
                        .map(other -> new ClassAssignmentsView.Choice(Long.toString(other.id()), other.name()))
                        .toList(),
                copying,
                from(context),
                notice(context, found));
        String title = pages.texts().of("assign.list.of", found.name());
        pages.show(context, templates.attemptClassAssignments(pages.page(context, title, "classes"), view));
    }

    private ClassAssignmentsView.@Nullable Notice notice(Context context, SchoolClass found) {
        String copied = context.queryParam("copied");
        if (copied != null && copied.matches("[0-9]{1,4}")) {
            String text = pages.texts().of("assign.copied", Integer.parseInt(copied));
            return new ClassAssignmentsView.Notice(text, "", "");
        }
        return Optional.ofNullable(context.queryParam("put"))
                .flatMap(Desk::id)
                .flatMap(id -> desk.own().find(found.id(), id))
                .map(placed -> new ClassAssignmentsView.Notice(
                        pages.texts()
                                .of(
                                        "assign.put." + placed.shelf().code(),
                                        placed.assignment().title()),
                        address(found) + "/" + placed.assignment().id() + "/put",
                        Optional.ofNullable(context.queryParam("before"))
                                .flatMap(Shelf::ofCode)
                                .filter(before -> before != placed.shelf())
                                .map(Shelf::code)
                                .orElse("")))
                .orElse(null);
    }

    /** The class whose assignments are to be copied, as a link names it. */
    private static String from(Context context) {
        return Optional.ofNullable(context.queryParam("from")).orElse("");
    }

    private static Fields copying(String days) {
        return new Fields().put("days", days);
    }
}
