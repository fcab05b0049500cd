package app.footnote.study.outlook;

import app.footnote.db.Database;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.study.CardFold;
import app.footnote.study.Practice;
import app.footnote.study.Progress;
import app.footnote.study.RoundRequest;
import app.footnote.study.Schedules;
import app.footnote.study.StudySettings;
import app.footnote.study.forecast.ExamForecast;
import app.footnote.study.forecast.ExamSimulator;
import app.footnote.study.forecast.Habits;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/** The exam of a set: its date, how it is likely to go, and one to try. */
public final class ExamRoutes implements Routes.Group {
    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final int MOST_QUESTIONS = 100;
    private static final int USUAL_QUESTIONS = 20;

    private final Pages pages;
    private final Gate gate;
    private final Database database;
    private final Library library;
    private final Progress progress;
    private final Schedules schedules;
    private final Practice practice;
    private final CardFold fold;
    private final InstantSource clock;
    private final Executor work;
    private final Simulations<Asked, ExamForecast> simulations;
    private final StaticTemplates templates = new StaticTemplates();

    private record Asked(Standing standing, ExamPlan plan) {}

    /**
     * @param work where cards are given other days
     * @param simulating where simulations run
     */
    public ExamRoutes(
            Pages pages,
            Gate gate,
            Database database,
            Library library,
            Progress progress,
            Schedules schedules,
            Practice practice,
            CardFold fold,
            InstantSource clock,
            Executor work,
            Executor simulating) {
        this.pages = pages;
        this.gate = gate;
        this.database = database;
        this.library = library;
        this.progress = progress;
        this.schedules = schedules;
        this.practice = practice;
        this.fold = fold;
        this.clock = clock;
        this.work = work;
        simulations = new Simulations<>(simulating);
    }

    @Override
    public void add(Routes routes) {
        routes.get("/sets/{set}/exam", Access.ANYONE, this::exam)
                .post("/sets/{set}/exam", Access.ANYONE, this::plan)
                .post("/sets/{set}/exam/stop", Access.LEARNER, this::stop)
                .post("/sets/{set}/exam/mock", Access.ANYONE, this::mock);
    }

    private void exam(Context context) {
        PublishedSet set = set(context);
        OptionalLong person = Gate.viewerOf(context).person();
        if (person.isEmpty()) {
            show(context, page(set, null, ExamPlan.USUAL_MINUTES).plain(""));
            return;
        }
        Standing standing = Standing.of(database, schedules, progress, person.getAsLong(), set, clock.instant());
        LocalDate exam = standing.settings().schedule().exam();
        Integer chosen = standing.settings().minutesADay();
        int minutes = chosen == null ? ExamPlan.USUAL_MINUTES : chosen;
        ExamPage page = page(set, exam, minutes);
        if (exam == null) {
            show(context, page.plain(""));
            return;
        }
        ExamPlan plan = ExamPlan.of(exam, standing.today(), minutes);
        if (plan.days() < 1) {
            show(context, page.over(plan));
        } else if (context.queryParam("stopped") != null) {
            show(context, page.stopped());
        } else {
            Simulations.Found<ExamForecast> found =
                    simulations.find(new Asked(standing, plan), progress -> simulate(standing, plan, progress));
            if (found.answer().isEmpty()) {
                context.header("Refresh", "2");
            }
            show(
                    context,
                    found.answer()
                            .map(forecast -> page.forecast(plan, standing, forecast))
                            .orElseGet(() -> page.underWay(found.done())));
        }
    }

    private void stop(Context context) {
        PublishedSet set = set(context);
        long person = Gate.viewerOf(context).id();
        simulations.stop(
                asked -> asked.standing().person() == person && asked.standing().set() == set.id());
        pages.seeOther(context, "/sets/" + set.metadata().slug() + "/exam?stopped=1");
    }

    private static ExamForecast simulate(Standing standing, ExamPlan plan, DoubleConsumer progress) {
        double retention = standing.settings().schedule().desiredRetention();
        return new ExamSimulator(standing.parameters(), retention, Habits.USUAL)
                .forecast(standing.topics(), plan.days(), plan.minutes(), standing.set(), progress);
    }

    private void plan(Context context) {
        PublishedSet set = set(context);
        Form form = Gate.formOf(context);
        String date = form.text("exam").orElse("");
        int minutes = form.number("minutes", 1, MINUTES_OF_A_DAY).orElse(ExamPlan.USUAL_MINUTES);
        LocalDate exam;
        try {
            exam = date.isEmpty() ? null : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            context.status(422);
            show(context, new ExamPage(pages.texts(), set, "", Integer.toString(minutes)).plain("exam.problem"));
            return;
        }
        long person = gate.greet(context);
        Standing standing = Standing.of(database, schedules, progress, person, set, clock.instant());
        StudySettings settings = settings(standing, exam, minutes);
        database.run(handle -> schedules.choose(handle, person, set.id(), settings));
        work.execute(() -> fold.rebuild(database, person, set.id()));
        pages.seeOther(context, "/sets/" + set.metadata().slug() + "/exam");
    }

    /** As many new cards a day as there must be to meet all of them in time. */
    private static StudySettings settings(Standing standing, @Nullable LocalDate exam, int minutes) {
        StudySettings before = standing.settings();
        int newCards = exam == null || !exam.isAfter(standing.today()) || standing.unseen() == 0
                ? before.newCardsADay()
                : ExamPlan.of(exam, standing.today(), minutes).newCardsADay(standing.unseen());
        return new StudySettings(before.schedule().withExam(exam), newCards, minutes);
    }

    private void mock(Context context) {
        PublishedSet set = set(context);
        int size = Gate.formOf(context).number("size", 1, MOST_QUESTIONS).orElse(USUAL_QUESTIONS);
        String slug = set.metadata().slug();
        OptionalLong round = practice.start(gate.greet(context), RoundRequest.mockExam(slug, size));
        pages.seeOther(
                context, round.isPresent() ? "/rounds/" + round.getAsLong() + "/1" : "/sets/" + slug + "?nothing=1");
    }

    private ExamPage page(PublishedSet set, @Nullable LocalDate exam, int minutes) {
        return new ExamPage(pages.texts(), set, exam == null ? "" : exam.toString(), Integer.toString(minutes));
    }

    private void show(Context context, ExamView view) {
        String title = pages.texts().of("exam.title", view.setTitle());
        pages.show(context, templates.outlookExam(pages.page(context, title, "home"), view));
    }

    private PublishedSet set(Context context) {
        String slug = context.pathParam("set");
        return library.set(slug).orElseThrow(() -> Refusal.notFound("set", slug));
    }
}
