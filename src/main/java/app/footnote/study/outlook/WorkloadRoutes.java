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
        routes.get("/sets/{set}/workload", Access.LEARNER, this::workload);
    }

    private void workload(Context context) {
        String slug = context.pathParam("set");
        PublishedSet set = library.set(slug).orElseThrow(() -> Refusal.notFound("set", slug));
        Standing standing = Standing.of(
                database, schedules, progress, Gate.viewerOf(context).id(), set, clock.instant());
        WorkloadPage layout = new WorkloadPage(pages.texts(), set, standing);
        WorkloadView view = simulations
                .find(standing, () -> simulate(standing))
                .map(layout::view)
                .orElseGet(layout::underWay);
        if (view.chart() == null) {
            context.header("Refresh", "2");
        }
        pages.show(
                context,
                templates.outlookWorkload(pages.page(context, pages.texts().of("workload.title"), "progress"), view));
    }

    private static List<Workload> simulate(Standing standing) {
        return new WorkloadSimulator(
                        standing.parameters(),
                        Habits.USUAL,
                        standing.studied(),
                        standing.unseen(),
                        standing.settings().newCardsADay())
                .compare(RETENTIONS, DAYS, standing.set());
    }
}
