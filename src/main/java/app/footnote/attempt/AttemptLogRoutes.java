package app.footnote.attempt;

import app.footnote.account.Names;
import app.footnote.attempt.Attempts.Course;
import app.footnote.attempt.ClassAssignmentRoutes.Desk;
import app.footnote.classroom.SchoolClass;
import app.footnote.question.Quotes;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Fields;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** One attempt for those who teach the class: its answers, points by hand, more time, and what happened in it. */
public final class AttemptLogRoutes implements Routes.Group {
    private static final String ATTEMPT = ClassAssignmentRoutes.ONE + "/attempts/{attempt}";
    private static final int LONGEST_REASON = 500;
    private static final int MOST_MINUTES = 7 * 24 * 60;

    private final Pages pages;
    private final Desk desk;
    private final Results results;
    private final Work work;
    private final AttemptLogPage layout;
    private final StaticTemplates templates = new StaticTemplates();

    public AttemptLogRoutes(Pages pages, Desk desk, Results results, Work work, Names names, Quotes quotes) {
        this.pages = pages;
        this.desk = desk;
        this.results = results;
        this.work = work;
        this.layout = new AttemptLogPage(desk.library(), work, results, names, quotes, pages.texts());
    }

    /** Attempts, and what becomes of them at their end. */
    public record Work(Attempts attempts, Submissions submissions) {}

    @Override
    public void add(Routes routes) {
        routes.get(ATTEMPT, Access.INSTRUCTOR, context -> show(context, new Fields(), Optional.empty()))
                .post(ATTEMPT + "/points", Access.INSTRUCTOR, this::adjust)
                .post(ATTEMPT + "/time", Access.INSTRUCTOR, this::giveTime)
                .post(ATTEMPT + "/accept", Access.INSTRUCTOR, this::accept);
    }

    private void adjust(Context context) {
        Assignment assignment = assignment(context);
        Course course = course(context, assignment);
        Fields fields = Fields.of(Gate.formOf(context), "question", "points", "reason");
        int position =
                Gate.formOf(context).number("question", 0, course.plan().size()).orElse(0);
        String points = fields.value("points").replace(',', '.');
        if (!points.matches("[0-9]{1,4}(\\.[0-9]{1,2})?")) {
            fields.refuse("points", pages.texts().of("adjust.points.wrong"));
        }
        if (fields.value("reason").isBlank() || fields.value("reason").length() > LONGEST_REASON) {
            fields.refuse("reason", pages.texts().of("adjust.reason.wrong", LONGEST_REASON));
        }
        if (!course.submitted()) {
            fields.refuse("points", pages.texts().of("adjust.running"));
        }
        if (fields.refused()) {
            context.status(422);
            show(context, fields, Optional.of(position));
            return;
        }
        work.submissions()
                .adjust(
                        course.plan(),
                        position == 0 ? OptionalInt.empty() : OptionalInt.of(position),
                        Double.parseDouble(points),
                        fields.value("reason"),
                        Gate.viewerOf(context).id());
        back(context, assignment, course, position == 0 ? "" : "#question-" + position);
    }

    private void giveTime(Context context) {
        Assignment assignment = assignment(context);
        Course course = course(context, assignment);
        Fields fields = Fields.of(Gate.formOf(context), "minutes");
        String minutes = fields.value("minutes");
        if (!minutes.matches("[0-9]{1,5}")
                || Integer.parseInt(minutes) < 1
                || Integer.parseInt(minutes) > MOST_MINUTES) {
            fields.refuse("minutes", pages.texts().of("assign.number.wrong", 1, MOST_MINUTES));
            context.status(422);
            show(context, fields, Optional.empty());
            return;
        }
        results.giveTime(assignment, course, Duration.ofMinutes(Integer.parseInt(minutes)));
        back(context, assignment, course, "");
    }

    private void accept(Context context) {
        Assignment assignment = assignment(context);
        Course course = course(context, assignment);
        results.accept(
                assignment.id(),
                LateFold.ATTEMPT + course.plan().id(),
                Gate.viewerOf(context).id());
        back(context, assignment, course, "");
    }

    private void back(Context context, Assignment assignment, Course course, String place) {
        String address = ClassAssignmentRoutes.address(desk.taught(context)) + "/" + assignment.id();
        pages.seeOther(context, address + "/attempts/" + course.plan().id() + "?saved" + place);
    }

    private void show(Context context, Fields fields, Optional<Integer> refused) {
        SchoolClass found = desk.taught(context);
        Assignment assignment = assignment(context);
        Course course = course(context, assignment);
        AttemptLogView view = layout.of(
                assignment,
                course,
                desk.times(context, found),
                ClassAssignmentRoutes.address(found) + "/" + assignment.id(),
                new AttemptLogPage.Shown(fields, refused, context.queryParam("saved") != null));
        String title = pages.texts().of("attempt-log.title", view.name());
        pages.show(context, templates.attemptAttemptLog(pages.page(context, title, "classes"), view));
    }

    private Assignment assignment(Context context) {
        return desk.given(context, desk.taught(context)).assignment();
    }

    private Course course(Context context, Assignment assignment) {
        return Desk.id(context.pathParam("attempt"))
                .flatMap(work.attempts()::course)
                .filter(course -> course.attempt().assignment() == assignment.id())
                .orElseThrow(() -> Refusal.notFound("attempt-log"));
    }
}
