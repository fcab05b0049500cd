package app.footnote.attempt;

import app.footnote.attempt.ClassAssignmentRoutes.Desk;
import app.footnote.classroom.Member;
import app.footnote.classroom.SchoolClass;
import app.footnote.question.PublishedSet;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** How a class stands with an assignment: who has not begun, is at it, has handed in; and what came late. */
public final class ResultRoutes implements Routes.Group {
    private final Pages pages;
    private final Desk desk;
    private final Results results;
    private final InstantSource clock;
    private final StaticTemplates templates = new StaticTemplates();

    public ResultRoutes(Pages pages, Desk desk, Results results, InstantSource clock) {
        this.pages = pages;
        this.desk = desk;
        this.results = results;
        this.clock = clock;
    }

    @Override
    public void add(Routes routes) {
        routes.get(ClassAssignmentRoutes.ONE, Access.INSTRUCTOR, this::show)
                .post(ClassAssignmentRoutes.ONE + "/accept", Access.INSTRUCTOR, this::accept);
    }

    private void accept(Context context) {
        SchoolClass found = desk.taught(context);
        long assignment = desk.given(context, found).assignment().id();
        results.accept(
                assignment,
                Gate.formOf(context).text("which").orElse(""),
                Gate.viewerOf(context).id());
        pages.seeOther(context, ClassAssignmentRoutes.address(found) + "/" + assignment + "?saved#late");
    }

    private void show(Context context) {
        SchoolClass found = desk.taught(context);
        AssignmentDesk.Placed placed = desk.given(context, found);
        Assignment assignment = placed.assignment();
        ZonedTimes times = desk.times(context, found);
        PublishedSet set = desk.library().version(desk.assignments().version(assignment));
        List<Member> members = desk.classes().members(found.id());
        Map<Long, List<Attempt>> attempts = results.byPerson(assignment.id());
        Map<Long, Integer> answered = results.answered(assignment.id());
        ResultLines lines = new ResultLines(pages.texts(), times, assignment.rules());
        List<ResultsView.Line> shown = members.stream()
                .filter(member -> !member.name().isEmpty())
                .map(member -> lines.line(member, attempts.getOrDefault(member.person(), List.of()), answered))
                .toList();
        ResultsView view = new ResultsView(
                found,
                ClassAssignmentRoutes.address(found) + "/" + assignment.id(),
                assignment.title(),
                placed.shelf().code(),
                AssignmentLines.state(placed, clock.instant()),
                !attempts.isEmpty(),
                new RulesInWords(set, times, pages.texts()).of(assignment.rules()),
                figures(shown),
                shown,
                lines.late(results.late(assignment.id()), members),
                times.zone(),
                context.queryParam("saved") != null);
        pages.show(context, templates.attemptResults(pages.page(context, assignment.title(), "classes"), view));
    }

    private static ResultsView.Figures figures(List<ResultsView.Line> lines) {
        int waiting = count(lines, "waiting");
        int running = count(lines, "running");
        return new ResultsView.Figures(waiting, running, lines.size() - waiting - running);
    }

    private static int count(List<ResultsView.Line> lines, String state) {
        return (int) lines.stream().filter(line -> line.state().equals(state)).count();
    }
}
