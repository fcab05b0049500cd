package app.footnote.home;

import app.footnote.db.Database;
import app.footnote.question.Library;
import app.footnote.study.Learnt;
import app.footnote.study.Progress;
import app.footnote.study.Schedules;
import app.footnote.study.memory.Scheduler;
import app.footnote.study.statistics.Confusions;
import app.footnote.study.statistics.DueForecast;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;

/** What somebody knows now, what comes back when, and what they keep confusing. */
public final class ProgressRoutes implements Routes.Group {
    /** Without a script the browser asks again by itself while days are worked out. */
    private static final String SECONDS_TO_NEXT_LOOK = "2";

    private final Pages pages;
    private final Database database;
    private final Progress progress;
    private final Schedules schedules;
    private final InstantSource clock;
    private final Days days;
    private final Confusions confusions;
    private final StaticTemplates templates = new StaticTemplates();

    public ProgressRoutes(
            Pages pages,
            Database database,
            Library library,
            Progress progress,
            Schedules schedules,
            InstantSource clock,
            Days days) {
        this.pages = pages;
        this.database = database;
        this.progress = progress;
        this.schedules = schedules;
        this.clock = clock;
        this.days = days;
        confusions = new Confusions(database, library);
    }

    @Override
    public void add(Routes routes) {
        routes.get("/progress", Access.ANYONE, this::progress);
    }

    private void progress(Context context) {
        OptionalLong person = Gate.viewerOf(context).person();
        String topic = context.queryParam("topic");
        List<ProgressView.SetPart> parts = person.isEmpty()
                ? List.of()
                : progress.learnt(person.getAsLong()).stream()
                        .map(learnt -> part(person.getAsLong(), learnt, topic == null ? "" : topic))
                        .toList();
        ProgressView view = new ProgressView(parts);
        if (view.isUnderWay()) {
            context.header("Refresh", SECONDS_TO_NEXT_LOOK);
        }
        pages.show(
                context,
                templates.homeProgress(pages.page(context, pages.texts().of("progress.title"), "progress"), view));
    }

    private ProgressView.SetPart part(long person, Learnt learnt, String topic) {
        long set = learnt.progress().set().id();
        Scheduler scheduler = database.read(handle -> schedules.of(handle, person, set));
        DueForecast forecast =
                DueForecast.of(learnt.coming(), learnt.recalledThen(), scheduler.days(), clock.instant());
        return new ProgressPage(pages.texts(), learnt, days.of(OptionalLong.of(person)))
                .part(forecast, confusions.of(person, learnt.progress().set()), topic);
    }
}
