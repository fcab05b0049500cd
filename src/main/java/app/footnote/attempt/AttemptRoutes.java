package app.footnote.attempt;

import app.footnote.attempt.Answering.Saved;
import app.footnote.attempt.Answering.Sent;
import app.footnote.attempt.Attempts.Course;
import app.footnote.db.Json;
import app.footnote.grading.Given;
import app.footnote.question.ContentHash;
import app.footnote.response.GivenForm;
import app.footnote.response.KeyNotices;
import app.footnote.response.NoticeLine;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An attempt in the browser: its questions, on one page or one after the other, saved as they are answered, by a script
 * one by one and without one with every button; then the page before it is submitted, and what may be looked at after.
 */
public final class AttemptRoutes implements Routes.Group {
    /** A device that was away for longer does not say for how long. */
    private static final long LONGEST_WAIT_MILLIS = Duration.ofDays(2).toMillis();

    private final Pages pages;
    private final Assignments assignments;
    private final Attempts attempts;
    private final Submissions submissions;
    private final AttemptPages layout;
    private final KeyNotices notices;
    private final StaticTemplates templates = new StaticTemplates();

    public AttemptRoutes(
            Pages pages,
            Assignments assignments,
            Attempts attempts,
            Submissions submissions,
            AttemptPages layout,
            KeyNotices notices) {
        this.pages = pages;
        this.assignments = assignments;
        this.attempts = attempts;
        this.submissions = submissions;
        this.layout = layout;
        this.notices = notices;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/attempts/{attempt}", Access.LEARNER, this::work)
                .post("/attempts/{attempt}", Access.LEARNER, this::saveAll)
                .post("/attempts/{attempt}/answers", Access.LEARNER, this::saveOne)
                .post("/attempts/{attempt}/flags", Access.LEARNER, this::flag)
                .post("/attempts/{attempt}/events", Access.LEARNER, this::note)
                .get("/attempts/{attempt}/overview", Access.LEARNER, this::overview)
                .post("/attempts/{attempt}/submit", Access.LEARNER, this::submit)
                .get("/attempts/{attempt}/result", Access.LEARNER, this::result);
    }

    /** What changed since about the keys of its questions. */
    private List<NoticeLine> notices(Course course) {
        AttemptPlan plan = course.plan();
        KeyNotices.Telling telling = layout.telling(plan.person(), plan.id());
        return notices.ofAttempt(plan.person(), plan.id()).stream()
                .map(notice -> notices.line(notice, telling))
                .toList();
    }

    private void work(Context context) {
        Course course = course(context);
        if (course.submitted()) {
            pages.seeOther(context, address(course) + "/result");
            return;
        }
        Assignment assignment = assignment(course);
        show(context, course, assignment, position(context, course, assignment), Map.of());
    }

    private void show(
            Context context, Course course, Assignment assignment, int position, Map<Integer, String> problems) {
        Attempts.Opened opened = attempts.open(course.plan(), device(context));
        AttemptView view = layout.working(course, assignment, position, opened, problems);
        pages.show(context, templates.attemptWork(pages.page(context, assignment.title(), "assignments"), view));
    }

    /** Where nobody may go back, it is the one they came to. */
    private static int position(Context context, Course course, Assignment assignment) {
        if (assignment.rules().forwardOnly()) {
            return course.attempt().reached();
        }
        String asked = Optional.ofNullable(context.queryParam("question")).orElse("1");
        int position = asked.matches("\\d{1,4}") ? Integer.parseInt(asked) : 1;
        return Math.max(1, Math.min(position, course.plan().size()));
    }

    /** The page's form: every answer that it holds, and then where its button leads. */
    private void saveAll(Context context) {
        Course course = course(context);
        Form form = Gate.formOf(context);
        if (course.submitted()) {
            saveFields(course, form);
            pages.seeOther(context, address(course) + "/result");
            return;
        }
        Map<Integer, String> problems = saveFields(course, form);
        int size = course.plan().size();
        int here = form.number("here", 0, size).orElse(0);
        form.number("flag", 1, size).ifPresent(at -> attempts.flag(course.plan(), at, true));
        form.number("unflag", 1, size).ifPresent(at -> attempts.flag(course.plan(), at, false));
        Optional<Integer> check = form.number("check", 1, size).filter(at -> !problems.containsKey(at));
        check.ifPresent(at -> attempts.check(course.plan(), at));
        int next = form.number("go", 1, size).orElse(here);
        if (!problems.isEmpty()) {
            context.status(422);
            show(context, course, assignment(course), Math.max(1, here), problems);
        } else if (form.text("overview").isPresent()) {
            pages.seeOther(context, address(course) + "/overview");
        } else if (assignment(course).rules().forwardOnly()) {
            attempts.reach(course.plan(), Math.min(next, course.attempt().reached() + 1));
            pages.seeOther(context, address(course));
        } else {
            pages.seeOther(context, address(course) + (next > 0 ? "?question=" + next : "?saved"));
        }
    }

    private Map<Integer, String> saveFields(Course course, Form form) {
        Map<Integer, String> problems = new LinkedHashMap<>();
        for (Integer position : form.numbers("shown", 1, course.plan().size())) {
            Reading reading = read(form, course, position);
            if (reading.problem() != null) {
                problems.put(position, reading.problem());
            } else if (reading.given() != null && !isThere(course, position, reading.given())) {
                attempts.save(course.plan(), Sent.byForm(position, reading.given()));
            }
        }
        return problems;
    }

    private boolean isThere(Course course, int position, Given given) {
        return attempts.answers(course.plan().id()).stream()
                .filter(save -> save.position() == position)
                .map(Save::given)
                .findFirst()
                .orElse(new Given.Nothing())
                .equals(given);
    }

    private record Reading(@Nullable Given given, @Nullable String problem) {}

    /** Nothing chosen or typed is no answer, which takes back one that was. */
    private static Reading read(Form form, Course course, int position) {
        GivenForm.Reading reading =
                new GivenForm(form, course.plan().shownAt(position), ItemView.prefix(position)).read();
        if (reading instanceof GivenForm.Reading.Answer answer) {
            return new Reading(answer.given(), null);
        }
        GivenForm.Reading.Unfinished unfinished = (GivenForm.Reading.Unfinished) reading;
        boolean nothing = unfinished.entered().stream().allMatch(place -> place <= 0);
        return unfinished.problem().equals("question.too-long") || !nothing
                ? new Reading(null, unfinished.problem())
                : new Reading(new Given.Nothing(), null);
    }

    /** One answer, from the page's script, which is told what became of it. */
    private void saveOne(Context context) {
        AttemptPlan plan = plan(context);
        Form form = Gate.formOf(context);
        int position = form.number("position", 1, plan.size()).orElseThrow(() -> Refusal.badRequest("answer"));
        GivenForm.Reading reading = new GivenForm(form, plan.shownAt(position), ItemView.prefix(position)).read();
        Given given;
        if (reading instanceof GivenForm.Reading.Answer answer) {
            given = answer.given();
        } else if (((GivenForm.Reading.Unfinished) reading).entered().stream().anyMatch(place -> place > 0)) {
            json(context, Map.of("state", "unfinished"));
            return;
        } else {
            given = new Given.Nothing();
        }
        long at = number(form, "at", Long.MAX_VALUE / 2);
        Sent sent = new Sent(
                position,
                form.text("own").filter(own -> own.matches("[0-9a-f]{16,40}")).orElse(null),
                form.text("device")
                        .filter(device -> device.matches("[0-9a-f]{1,40}"))
                        .orElse(""),
                number(form, "number", Long.MAX_VALUE / 2),
                given,
                at == 0 ? null : Instant.ofEpochMilli(at),
                Duration.ofMillis(number(form, "waited", LONGEST_WAIT_MILLIS)));
        told(context, attempts.save(plan, sent));
    }

    private static void told(Context context, Saved saved) {
        json(
                context,
                new Reply(
                        saved.state().code(),
                        saved.at().toEpochMilli(),
                        saved.end().map(Instant::toEpochMilli).orElse(null),
                        saved.state() == Answering.State.OLDER
                                ? saved.counting().orElse(null)
                                : null));
    }

    /**
     * What a script is told of an answer.
     *
     * @param given the answer that counts in place of the one that was sent, or null
     */
    private record Reply(
            String state,
            long at,
            @Nullable Long end,
            @Nullable Given given) {}

    private static void json(Context context, Object reply) {
        context.contentType("application/json").result(Json.write(reply));
    }

    private static long number(Form form, String name, long most) {
        return form.text(name)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(text -> Math.min(most, Long.parseLong(text)))
                .orElse(0L);
    }

    private void flag(Context context) {
        AttemptPlan plan = plan(context);
        Form form = Gate.formOf(context);
        int position = form.number("position", 1, plan.size()).orElseThrow(() -> Refusal.badRequest("answer"));
        attempts.flag(plan, position, form.text("on").isPresent());
        json(context, Map.of("state", "saved"));
    }

    /** That the page was left, or looked at again. */
    private void note(Context context) {
        Course course = course(context);
        AttemptEvent.Kind kind =
                Gate.formOf(context).text("left").isPresent() ? AttemptEvent.Kind.LEFT : AttemptEvent.Kind.RETURNED;
        if (!course.submitted()) {
            attempts.note(course.plan(), kind, device(context));
        }
        context.status(204);
    }

    private void overview(Context context) {
        Course course = course(context);
        if (course.submitted()) {
            pages.seeOther(context, address(course) + "/result");
            return;
        }
        Assignment assignment = assignment(course);
        pages.show(
                context,
                templates.attemptOverview(
                        pages.page(context, assignment.title(), "assignments"), layout.overview(course, assignment)));
    }

    private void submit(Context context) {
        Course course = course(context);
        if (!course.submitted()) {
            submissions.submit(course.plan());
        }
        pages.seeOther(context, address(course) + "/result");
    }

    private void result(Context context) {
        Course course = course(context);
        if (!course.submitted()) {
            pages.seeOther(context, address(course));
            return;
        }
        Assignment assignment = assignment(course);
        Terms terms = assignments.terms(assignment, course.plan().person());
        pages.show(
                context,
                templates.attemptHandedIn(
                        pages.page(context, assignment.title(), "assignments"),
                        layout.review(course, assignment, terms),
                        notices(course)));
    }

    private Assignment assignment(Course course) {
        return assignments.find(course.plan().assignment()).orElseThrow();
    }

    /** The attempt, submitted by now where its time is over. */
    private Course course(Context context) {
        AttemptPlan plan = plan(context);
        Course course = attempts.course(plan);
        if (!course.submitted() && course.end().filter(this::isOver).isPresent()) {
            submissions.endIfOver(course.attempt());
            return attempts.course(plan);
        }
        return course;
    }

    private boolean isOver(Instant end) {
        return attempts.isOver(end);
    }

    private AttemptPlan plan(Context context) {
        return id(context.pathParam("attempt"))
                .flatMap(id -> attempts.plan(Gate.viewerOf(context).id(), id))
                .orElseThrow(() -> Refusal.notFound("attempt"));
    }

    static Optional<Long> id(String text) {
        return text.matches("[1-9]\\d{0,17}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static String address(Course course) {
        return "/attempts/" + course.plan().id();
    }

    /** A name for the browser that says nothing about it, and is another for another sign-in. */
    static String device(Context context) {
        return ContentHash.of("device " + Gate.cookieOf(context)).substring(0, 8);
    }
}
