package app.footnote.home;

import app.footnote.question.PublishedSet;
import app.footnote.study.Progress;
import app.footnote.study.SetProgress;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.util.List;
import java.util.OptionalLong;

/** What somebody has learnt so far, per set and topic. */
public final class ProgressRoutes implements Routes.Group {
    private final Pages pages;
    private final Progress progress;
    private final Days days;
    private final StaticTemplates templates = new StaticTemplates();

    public ProgressRoutes(Pages pages, Progress progress, Days days) {
        this.pages = pages;
        this.progress = progress;
        this.days = days;
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
                : progress.sets(person).stream()
                        .filter(set -> set.seen() > 0)
                        .map(set -> part(person.getAsLong(), set, topic == null ? "" : topic))
                        .toList();
        pages.show(
                context,
                templates.homeProgress(
                        pages.page(context, pages.texts().of("progress.title"), "progress"), new ProgressView(parts)));
    }

    private ProgressView.SetPart part(long person, SetProgress set, String topic) {
        PublishedSet published = set.set();
        return new ProgressPage(progress.history(person, published), days.of(OptionalLong.of(person)))
                .part(set, progress.topics(OptionalLong.of(person), published), topic);
    }
}
