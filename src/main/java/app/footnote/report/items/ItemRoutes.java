package app.footnote.report.items;

import app.footnote.question.AuthorLibrary;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.question.Visibility;
import app.footnote.report.RoomReportRoutes;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import app.footnote.web.Viewer;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * What answers tell about the questions of a set: for its authors, and of sets that everyone sees for all who teach and
 * for administrators.
 */
public final class ItemRoutes implements Routes.Group {
    private static final String ITEMS = "/sets/{set}/items";
    private static final long PATIENCE = Duration.ofMillis(300).toNanos();

    private final Pages pages;
    private final Library library;
    private final AuthorLibrary authors;
    private final ItemStatistics statistics;
    private final ItemFolds folds;
    private final TypedAnswers typed;
    private final LongSupplier nanoTime;
    private final ZoneId zone;
    private final StaticTemplates templates = new StaticTemplates();

    /**
     * @param nanoTime tells how long counting what is new keeps a page waiting
     * @param zone of the times that are shown
     */
    public ItemRoutes(
            Pages pages,
            Library library,
            AuthorLibrary authors,
            ItemStatistics statistics,
            ItemFolds folds,
            TypedAnswers typed,
            LongSupplier nanoTime,
            ZoneId zone) {
        this.pages = pages;
        this.library = library;
        this.authors = authors;
        this.statistics = statistics;
        this.folds = folds;
        this.typed = typed;
        this.nanoTime = nanoTime;
        this.zone = zone;
    }

    @Override
    public void add(Routes routes) {
        routes.get(ITEMS, Access.SIGNED_IN, this::items)
                .get(ITEMS + ".{format}", Access.SIGNED_IN, this::sheet)
                .get(ITEMS + "/{question}", Access.SIGNED_IN, this::item);
    }

    private record Asked(PublishedSet set, boolean writes) {}

    private Asked asked(Context context) {
        String slug = context.pathParam("set");
        PublishedSet set = library.set(slug).orElseThrow(() -> Refusal.notFound("set", slug));
        Viewer viewer = Gate.viewerOf(context);
        boolean writes = authors.writes(viewer.id(), set.id());
        if (!writes && !(Access.STAFF.permits(viewer) && authors.visibility(set.id()) == Visibility.EVERYONE)) {
            throw Refusal.forbidden("items");
        }
        return new Asked(set, writes);
    }

    private List<ItemLine> lines(PublishedSet set) {
        long began = nanoTime.getAsLong();
        folds.catchUp(() -> nanoTime.getAsLong() - began < PATIENCE);
        return statistics.lines(set);
    }

    private void items(Context context) {
        String slug = context.pathParam("set");
        if (library.set(slug).isEmpty()
                && authors.id(slug)
                        .filter(set -> authors.writes(Gate.viewerOf(context).id(), set))
                        .isPresent()) {
            String title = pages.texts().of("items.title");
            pages.show(context, templates.reportItemsUnpublished(pages.page(context, title, "workbench"), slug));
            return;
        }
        Asked asked = asked(context);
        List<ItemLine> lines = lines(asked.set());
        ItemChoice choice = ItemChoice.of(context::queryParam, ItemPage.usualContext(lines));
        Set<Long> saying = choice.words().isEmpty() ? Set.of() : statistics.saying(asked.set(), choice.words());
        ItemsView view = new ItemPage(asked.set(), lines, library, pages.texts(), zone)
                .view(choice, saying, asked.writes(), folds.progress(), statistics.administrations(asked.set()));
        pages.show(context, templates.reportItems(pages.page(context, title(asked), "workbench"), view));
    }

    private void item(Context context) {
        Asked asked = asked(context);
        String id = context.pathParam("question");
        List<ItemLine> lines = lines(asked.set());
        ItemLine line = lines.stream()
                .filter(each -> Long.toString(each.entry().question()).equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("question"));
        OneItemView view = new OneItemPage(
                        asked.set(), line, library, ItemStatistics.usualTimes(lines), pages.texts(), asked.writes())
                .view(typed.wrong(line.entry().question()));
        pages.show(context, templates.reportItem(pages.page(context, view.stem(), "workbench"), view));
    }

    private String title(Asked asked) {
        return pages.texts().of("items.title.of", asked.set().metadata().title());
    }

    private void sheet(Context context) {
        Asked asked = asked(context);
        RoomReportRoutes.send(context, ItemSheet.of(asked.set(), lines(asked.set()), library, pages.texts()));
    }
}
