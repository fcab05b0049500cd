package app.footnote.attempt;

import app.footnote.attempt.ClassAssignmentRoutes.Desk;
import app.footnote.classroom.ClassGroup;
import app.footnote.classroom.Groups;
import app.footnote.classroom.Member;
import app.footnote.classroom.SchoolClass;
import app.footnote.question.PublishedSet;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Fields;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.util.List;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Exceptions from the rules of an assignment, for a student or a group. */
public final class OverrideRoutes implements Routes.Group {
    private static final String OVERRIDES = ClassAssignmentRoutes.ONE + "/overrides";
    private static final String PERSON = "person-";
    private static final String GROUP = "group-";

    private final Pages pages;
    private final Desk desk;
    private final Groups groups;
    private final RandomGenerator random;
    private final StaticTemplates templates = new StaticTemplates();

    /** @param random salts the passwords of exceptions */
    public OverrideRoutes(Pages pages, Desk desk, Groups groups, RandomGenerator random) {
        this.pages = pages;
        this.desk = desk;
        this.groups = groups;
        this.random = random;
    }

    @Override
    public void add(Routes routes) {
        routes.get(OVERRIDES, Access.INSTRUCTOR, context -> show(context, new Fields()))
                .post(OVERRIDES, Access.INSTRUCTOR, this::make)
                .post(OVERRIDES + "/{override}/remove", Access.INSTRUCTOR, this::remove);
    }

    private void make(Context context) {
        SchoolClass found = desk.taught(context);
        Assignment assignment = desk.given(context, found).assignment();
        Fields fields = Fields.of(
                Gate.formOf(context), "whom", "opens", "due", "late", "minutes", "attempts", "pause", "password");
        RuleChange change = read(fields, desk.times(context, found));
        String whom = choices(found).stream()
                .map(OverridesView.Choice::value)
                .filter(fields.value("whom")::equals)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("member"));
        checkOrder(fields, assignment.rules().with(change).window());
        if (change.equals(RuleChange.NONE)) {
            fields.refuse("any", pages.texts().of("override.empty"));
        }
        if (fields.refused()) {
            context.status(422);
            show(context, fields);
            return;
        }
        desk.assignments().exempt(assignment.id(), id(whom, PERSON), id(whom, GROUP), change);
        pages.seeOther(context, ClassAssignmentRoutes.address(found) + "/" + assignment.id() + "/overrides");
    }

    private void remove(Context context) {
        SchoolClass found = desk.taught(context);
        Assignment assignment = desk.given(context, found).assignment();
        Desk.id(context.pathParam("override"))
                .ifPresent(id -> desk.assignments().removeExemption(assignment.id(), id));
        pages.seeOther(context, ClassAssignmentRoutes.address(found) + "/" + assignment.id() + "/overrides");
    }

    private RuleChange read(Fields fields, ZonedTimes times) {
        TimeFields read = new TimeFields(fields, times, pages.texts());
        return new RuleChange(
                null,
                read.moment("opens"),
                read.moment("due"),
                read.moment("late"),
                read.seconds("minutes", TimeFields.LONGEST_MINUTES),
                read.number("attempts", 1, TimeFields.MOST_ATTEMPTS),
                read.seconds("pause", TimeFields.LONGEST_PAUSE),
                read.password(null, random));
    }

    /** What is changed has to be in order with what is not. */
    private void checkOrder(Fields fields, Window window) {
        if (window.opens().isPresent()
                && window.due().isPresent()
                && !window.opens().get().isBefore(window.due().get())) {
            fields.refuse(
                    fields.value("due").isEmpty() ? "opens" : "due",
                    pages.texts().of("assign.due.wrong"));
        }
        Long due = window.dueAt();
        Long late = window.lateUntil();
        if (late != null && (due == null || late <= due)) {
            fields.refuse("late", pages.texts().of("assign.late.wrong"));
        }
    }

    private void show(Context context, Fields fields) {
        SchoolClass found = desk.taught(context);
        Assignment assignment = desk.given(context, found).assignment();
        ZonedTimes times = desk.times(context, found);
        PublishedSet set = desk.library().version(desk.assignments().version(assignment));
        RulesInWords words = new RulesInWords(set, times, pages.texts());
        List<OverridesView.Choice> choices = choices(found);
        List<OverridesView.Line> lines = desk.assignments().exemptions(assignment.id()).stream()
                .map(exemption -> new OverridesView.Line(
                        exemption.id(), whom(exemption, choices), words.change(exemption.change())))
                .toList();
        OverridesView view = new OverridesView(
                ClassAssignmentRoutes.address(found) + "/" + assignment.id(),
                assignment.title(),
                times.typedZone(),
                lines,
                choices,
                fields);
        String title = pages.texts().of("override.title");
        pages.show(context, templates.attemptOverrides(pages.page(context, title, "classes"), view));
    }

    private List<OverridesView.Choice> choices(SchoolClass found) {
        Stream<OverridesView.Choice> whole = groups.of(found.id()).stream()
                .map((ClassGroup group) -> new OverridesView.Choice(
                        GROUP + group.id(), pages.texts().of("override.group", group.name())));
        Stream<OverridesView.Choice> single = desk.classes().members(found.id()).stream()
                .filter(member -> !member.name().isEmpty())
                .map((Member member) -> new OverridesView.Choice(PERSON + member.person(), member.name()));
        return Stream.concat(whole, single).toList();
    }

    private String whom(Exemption exemption, List<OverridesView.Choice> choices) {
        String value = exemption.person().isPresent()
                ? PERSON + exemption.person().getAsLong()
                : GROUP + exemption.group().orElse(0);
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(OverridesView.Choice::title)
                .findFirst()
                .orElseGet(() -> pages.texts().of("override.gone"));
    }

    private static OptionalLong id(String whom, String prefix) {
        return whom.startsWith(prefix)
                ? OptionalLong.of(Long.parseLong(whom.substring(prefix.length())))
                : OptionalLong.empty();
    }
}
