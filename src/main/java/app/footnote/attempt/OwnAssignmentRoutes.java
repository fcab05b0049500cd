package app.footnote.attempt;

import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.RateLimit;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** What a student has to do, and the page on which an attempt begins: by itself, once it opens. */
public final class OwnAssignmentRoutes implements Routes.Group {
    /** A browser that is told to come back much later may be asleep by then. */
    private static final Duration LONGEST_REFRESH = Duration.ofMinutes(10);

    private final Pages pages;
    private final Attempts attempts;
    private final AttemptPages layout;
    private final InstantSource clock;
    private final RateLimit passwords;
    private final StaticTemplates templates = new StaticTemplates();

    public OwnAssignmentRoutes(Pages pages, Attempts attempts, AttemptPages layout, InstantSource clock) {
        this.pages = pages;
        this.attempts = attempts;
        this.layout = layout;
        this.clock = clock;
        passwords = new RateLimit(10, Duration.ofSeconds(10), clock);
    }

    @Override
    public void add(Routes routes) {
        routes.get("/assignments", Access.LEARNER, this::list)
                .get("/assignments/{assignment}", Access.LEARNER, context -> show(context, own(context), ""))
                .post("/assignments/{assignment}", Access.LEARNER, this::begin);
    }

    private void list(Context context) {
        pages.show(
                context,
                templates.attemptOwn(
                        pages.page(context, pages.texts().of("assignments.title"), "assignments"),
                        layout.lines(Gate.viewerOf(context).id())));
    }

    private void show(Context context, Attempts.Own own, String problem) {
        AssignmentView view = layout.assignment(own, problem);
        Standing.State state = own.standing().state();
        if (state == Standing.State.WAITING || state == Standing.State.PAUSED) {
            Duration wait =
                    Duration.between(clock.instant(), own.standing().when().orElseThrow());
            Duration next = wait.compareTo(LONGEST_REFRESH) > 0 ? LONGEST_REFRESH : wait;
            context.header("Refresh", Long.toString(next.toSeconds() + 1));
        }
        pages.show(
                context,
                templates.attemptAssignment(pages.page(context, own.assignment().title(), "assignments"), view));
    }

    private void begin(Context context) {
        long person = Gate.viewerOf(context).id();
        Attempts.Own own = own(context);
        String password = Gate.formOf(context).text("password").orElse("");
        boolean guarded = own.terms().rules().passwordHash() != null;
        if (guarded && !passwords.take(Long.toString(person)).isZero()) {
            refuse(context, own, "assignment.password.wait");
            return;
        }
        Attempts.Begun begun = attempts.begin(person, own, password, AttemptRoutes.device(context));
        if (begun instanceof Attempts.Begun.Under under) {
            pages.seeOther(context, "/attempts/" + under.attempt());
        } else if (begun instanceof Attempts.Begun.WrongPassword) {
            refuse(context, own, "assignment.password.wrong");
        } else if (begun instanceof Attempts.Begun.NoQuestions) {
            refuse(context, own, "assignment.no-questions");
        } else {
            refuse(context, own(context), "assignment.not-now");
        }
    }

    private void refuse(Context context, Attempts.Own own, String problem) {
        context.status(422);
        show(context, own, pages.texts().of(problem));
    }

    private Attempts.Own own(Context context) {
        Optional<Long> id = AttemptRoutes.id(context.pathParam("assignment"));
        return id.flatMap(known -> attempts.own(Gate.viewerOf(context).id(), known))
                .orElseThrow(() -> Refusal.notFound("own-assignment"));
    }
}
