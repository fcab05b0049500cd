package app.footnote.attempt;

import app.footnote.attempt.ClassAssignmentRoutes.Desk;
import app.footnote.classroom.SchoolClass;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Fields;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Making an assignment and changing it, with its rules said in words while they are typed. */
public final class AssignmentFormRoutes implements Routes.Group {
    private final Pages pages;
    private final Desk desk;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Results results;
    private final StaticTemplates templates = new StaticTemplates();

    /** @param random salts the passwords of assignments */
    public AssignmentFormRoutes(Pages pages, Desk desk, Results results, InstantSource clock, RandomGenerator random) {
        this.pages = pages;
        this.desk = desk;
        this.clock = clock;
        this.random = random;
        this.results = results;
    }

    @Override
    public void add(Routes routes) {
        routes.get(ClassAssignmentRoutes.ALL + "/new", Access.INSTRUCTOR, this::begin)
                .post(ClassAssignmentRoutes.ALL, Access.INSTRUCTOR, this::make)
                .post(ClassAssignmentRoutes.ALL + "/words", Access.INSTRUCTOR, this::sayNew)
                .get(ClassAssignmentRoutes.ONE + "/edit", Access.INSTRUCTOR, this::edit)
                .post(ClassAssignmentRoutes.ONE + "/edit", Access.INSTRUCTOR, this::change)
                .post(ClassAssignmentRoutes.ONE + "/words", Access.INSTRUCTOR, this::sayChanged);
    }

    /** What is being written: a new assignment, or one that is there. */
    private record Work(
            SchoolClass schoolClass, PublishedSet set, ZonedTimes times, AssignmentDesk.@Nullable Placed old) {
        @Nullable
        String password() {
            return old == null ? null : old.assignment().rules().passwordHash();
        }
    }

    private void begin(Context context) {
        Work work = fresh(context, context.queryParam("set"));
        show(context, work, form(work).usual(clock.instant()));
    }

    private void make(Context context) {
        Work work = fresh(context, Gate.formOf(context).text("set").orElse(null));
        AssignmentForm form = form(work);
        Fields fields = form.typed(Gate.formOf(context));
        Optional<AssignmentForm.Typed> typed = form.read(fields, null, random);
        String then = then(context);
        if (typed.isEmpty() || then.equals("look")) {
            context.status(typed.isEmpty() ? 422 : 200);
            show(context, work, fields);
            return;
        }
        long id = desk.own()
                .make(
                        work.schoolClass().id(),
                        work.set().id(),
                        version(work, typed.get()),
                        typed.get().title(),
                        typed.get().rules(),
                        then.equals("draft"));
        pages.seeOther(context, ClassAssignmentRoutes.address(work.schoolClass()) + "/" + id + "?saved");
    }

    private void edit(Context context) {
        Work work = old(context);
        Assignment assignment = given(work).assignment();
        Fields fields = form(work)
                .of(
                        assignment.title(),
                        assignment.rules(),
                        assignment.setVersion().isEmpty());
        show(context, work, fields);
    }

    private void change(Context context) {
        Work work = old(context);
        AssignmentForm form = form(work);
        Fields fields = form.typed(Gate.formOf(context));
        Optional<AssignmentForm.Typed> typed = form.read(fields, work.password(), random);
        String then = then(context);
        if (typed.isEmpty() || then.equals("look")) {
            context.status(typed.isEmpty() ? 422 : 200);
            show(context, work, fields);
            return;
        }
        long id = given(work).assignment().id();
        desk.assignments()
                .change(
                        id,
                        version(work, typed.get()),
                        typed.get().title(),
                        typed.get().rules());
        results.foldAll(id);
        if (then.equals("publish") && given(work).on(Shelf.DRAFT)) {
            desk.own().put(id, Shelf.PUBLISHED);
        }
        pages.seeOther(context, ClassAssignmentRoutes.address(work.schoolClass()) + "/" + id + "?saved");
    }

    private void sayNew(Context context) {
        say(context, fresh(context, Gate.formOf(context).text("set").orElse(null)));
    }

    private void sayChanged(Context context) {
        say(context, old(context));
    }

    private void say(Context context, Work work) {
        Fields fields = form(work).typed(Gate.formOf(context));
        List<String> words = words(work, fields);
        pages.show(
                context,
                templates.attemptAssignmentSummary(
                        pages.page(context, pages.texts().of("assign.words"), "classes"), words));
    }

    private Work fresh(Context context, @Nullable String slug) {
        SchoolClass found = desk.taught(context);
        PublishedSet set = desk.library()
                .set(slug == null ? "" : slug)
                .orElseThrow(() -> Refusal.notFound("set", slug == null ? "" : slug));
        return new Work(found, set, desk.times(context, found), null);
    }

    private Work old(Context context) {
        SchoolClass found = desk.taught(context);
        AssignmentDesk.Placed placed = desk.given(context, found);
        Library library = desk.library();
        PublishedSet set = library.version(desk.assignments().version(placed.assignment()));
        return new Work(found, set, desk.times(context, found), placed);
    }

    private static AssignmentDesk.Placed given(Work work) {
        return Optional.ofNullable(work.old()).orElseThrow(() -> Refusal.notFound("assignment"));
    }

    /** The version that was shown, unless each attempt is to ask what the set has then. */
    private static OptionalLong version(Work work, AssignmentForm.Typed typed) {
        return typed.latest()
                ? OptionalLong.empty()
                : OptionalLong.of(work.set().version());
    }

    private static String then(Context context) {
        return Gate.formOf(context).text("then").orElse("publish");
    }

    private AssignmentForm form(Work work) {
        return new AssignmentForm(work.set(), work.times(), pages.texts());
    }

    private List<String> words(Work work, Fields fields) {
        RulesInWords words = new RulesInWords(work.set(), work.times(), pages.texts());
        return form(work)
                .read(fields, work.password(), random)
                .map(typed -> words.of(typed.rules()))
                .orElseGet(List::of);
    }

    private void show(Context context, Work work, Fields fields) {
        String list = ClassAssignmentRoutes.address(work.schoolClass());
        AssignmentDesk.Placed old = work.old();
        String own = old == null ? list : list + "/" + old.assignment().id();
        List<String> words = fields.refused() ? List.of() : words(work, fields);
        AssignmentChoices choices = new AssignmentChoices(work.set(), pages.texts());
        AssignmentFormView view = new AssignmentFormView(
                old == null ? own : own + "/edit",
                own + "/words",
                own,
                old == null ? pages.texts().of("assign.list") : old.assignment().title(),
                work.times().typedZone(),
                work.set().metadata(),
                choices.topics(),
                choices.types(),
                choices.documents(),
                fields,
                old != null,
                old != null && !old.on(Shelf.DRAFT),
                work.password() != null,
                old == null ? "" : warning(old.assignment().id()),
                choices.chosen(fields),
                words);
        String title = old == null
                ? pages.texts().of("assign.new")
                : pages.texts().of("assign.edit", old.assignment().title());
        pages.show(context, templates.attemptAssignmentForm(pages.page(context, title, "classes"), view));
    }

    private String warning(long assignment) {
        AssignmentDesk.Begun begun = desk.own().attempts(assignment);
        return begun.all() == 0 ? "" : pages.texts().of("assign.begun", begun.all(), begun.running());
    }
}
