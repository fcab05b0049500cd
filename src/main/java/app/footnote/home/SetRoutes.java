package app.footnote.home;

import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.study.Progress;
import app.footnote.study.Today;
import app.footnote.study.queue.DayQueue;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.util.OptionalLong;

/** The page of a set: what it is about, what to practise, its documents and what they disagree on. */
public final class SetRoutes implements Routes.Group {
    private final Pages pages;
    private final Library library;
    private final Progress progress;
    private final Today today;
    private final Days days;
    private final StaticTemplates templates = new StaticTemplates();

    public SetRoutes(Pages pages, Library library, Progress progress, Today today, Days days) {
        this.pages = pages;
        this.library = library;
        this.progress = progress;
        this.today = today;
        this.days = days;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/sets/{set}", Access.ANYONE, this::set)
                .get("/sets", Access.ANYONE, context -> pages.seeOther(context, "/"))
                .get("/sets/{set}/rounds", Access.ANYONE, context -> pages.seeOther(context, "/sets/" + slug(context)));
    }

    private void set(Context context) {
        PublishedSet set = library.set(slug(context)).orElseThrow(() -> Refusal.notFound("set", slug(context)));
        OptionalLong person = Gate.viewerOf(context).person();
        DayQueue queue = person.isPresent() ? today.of(person.getAsLong(), set) : DayQueue.EMPTY;
        SetView view = new SetPage(set, progress.set(person, set), queue, progress.topics(person, set), days.of(person))
                .view(context.queryParam("nothing") != null);
        pages.show(context, templates.homeSet(pages.page(context, set.metadata().title(), "home"), view));
    }

    private static String slug(Context context) {
        return context.pathParam("set");
    }
}
