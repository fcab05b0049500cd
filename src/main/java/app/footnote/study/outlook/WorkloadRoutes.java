package app.footnote.study.outlook;

import app.footnote.db.Database;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.study.Progress;
import app.footnote.study.Schedules;
import app.footnote.study.forecast.Habits;
import app.footnote.study.forecast.Workload;
import app.footnote.study.forecast.WorkloadSimulator;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.DoubleConsumer;

/** What a desired retention would cost. */
public final class WorkloadRoutes implements Routes.Group {
    private static final List<Double> RETENTIONS = List.of(0.8, 0.85, 0.9, 0.95);
    private static final int DAYS = 364;

    private final Pages pages;
    private final Database database;
    private final Library library;
    private final Progress progress;
    private final Schedules schedules;
    private final InstantSource clock;
    private final Simulations<Standing, List<Workload>> simulations;
    private final StaticTemplates templates = new StaticTemplates();

    /** @param executor where simulations run */
    public WorkloadRoutes(
            Pages pages,
            Database database,
            Library library,
            Progress progress,
            Schedules schedules,
            InstantSource clock,
            Executor executor) {
        this.pages = pages;
        this.database = database;
        this.library = library;
        this.progress = progress;
        this.schedules = schedules;
        this.clock = clock;
        simulations = new Simulations<>(executor);
    }

    @Override
    public void add(Routes routes) {
        routes.get("/sets/{set}/workload", Access.LEARNER, this::workload)
                .post("/sets/{set}/workload/stop", Access.LEARNER, this::stop);
    }

    private void workload(Context context) {
        PublishedSet set = set(context);
        Standing standing = Standing.of(
                database, schedules, progress, Gate.viewerOf(context).id(), set, clock.instant());
        WorkloadPage layout = new WorkloadPage(pages.texts(), set, standing);
        WorkloadView view;
        if (context.queryParam("stopped") != null) {
            view = layout.underWay(null);
        } else {
            Simulations.Found<List<Workload>> found =
                    simulations.find(standing, progress -> simulate(standing, progress));
            view = found.answer().map(layout::view).orElseGet(() -> layout.underWay(found.done()));
        }
        if (view.done() != null) {
            context.header("Refresh", "2");
        }
        pages.show(
                context,
                templates.outlookWorkload(pages.page(context, pages.texts().of("workload.title"), "progress"), view));
    }

    private void stop(Context context) {
        PublishedSet set = set(context);
        long person = Gate.viewerOf(context).id();
        simulations.stop(standing -> standing.person() == person && standing.set() == set.id());
        pages.seeOther(context, "/sets/" + set.metadata().slug() + "/workload?stopped=1");
    }

    private PublishedSet set(Context context) {
        String slug = context.pathParam("set");
        return library.set(slug).orElseThrow(() -> Refusal.notFound("set", slug));
    }

    private static List<Workload> simulate(Standing standing, DoubleConsumer progress) {
        return new WorkloadSimulator(
                        standing.parameters(),
                        Habits.USUAL,
                        standing.studied(),
                        standing.unseen(),
                        standing.settings().newCardsADay())
                .compare(RETENTIONS, DAYS, standing.set(), progress);
    }
}
