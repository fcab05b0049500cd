package app.footnote.study;

import app.footnote.study.fit.Fitting;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import io.javalin.http.Context;

/** A learner has the memory model fitted to their own reviews, and sees how far that has come. */
public final class FitRoutes implements Routes.Group {
    /** Without a script the browser asks again by itself while a fitting goes on. */
    private static final String SECONDS_TO_NEXT_LOOK = "2";

    private final Pages pages;
    private final ParameterFits fits;
    private final StaticTemplates templates = new StaticTemplates();

    public FitRoutes(Pages pages, ParameterFits fits) {
        this.pages = pages;
        this.fits = fits;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/memory", Access.LEARNER, this::show)
                .post("/memory", Access.LEARNER, this::start)
                .post("/memory/cancel", Access.LEARNER, this::cancel);
    }

    private void show(Context context) {
        long person = person(context);
        FitView view = new FitView(
                fits.reviews(person), Fitting.LEAST_REVIEWS, fits.of(person).orElse(null));
        if (view.running()) {
            context.header("Refresh", SECONDS_TO_NEXT_LOOK);
        }
        pages.show(context, templates.studyFit(pages.page(context, pages.texts().of("fit.title"), "progress"), view));
    }

    private void start(Context context) {
        fits.start(person(context));
        pages.seeOther(context, "/memory");
    }

    private void cancel(Context context) {
        fits.cancel(person(context));
        pages.seeOther(context, "/memory");
    }

    private static long person(Context context) {
        return Gate.viewerOf(context).person().orElseThrow();
    }
}
