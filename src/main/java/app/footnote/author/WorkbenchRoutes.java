package app.footnote.author;

import app.footnote.account.Names;
import app.footnote.question.AuthorLibrary;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sets that somebody writes, and the beginning of a new one. */
public final class WorkbenchRoutes implements Routes.Group {
    static final int LONGEST_TITLE = 120;
    private static final Set<DraftFile> ABOUT = Set.of(DraftFile.SET);

    private final Pages pages;
    private final AuthorLibrary authors;
    private final Library library;
    private final Drafts drafts;
    private final SetOffers offers;
    private final Names names;
    private final StaticTemplates templates = new StaticTemplates();

    WorkbenchRoutes(Pages pages, AuthorLibrary authors, Library library, Drafts drafts, SetOffers offers, Names names) {
        this.pages = pages;
        this.authors = authors;
        this.library = library;
        this.drafts = drafts;
        this.offers = offers;
        this.names = names;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/workbench", Access.SIGNED_IN, context -> show(context, "", ""))
                .post("/workbench", Access.SIGNED_IN, this::begin);
    }

    /** Whether it can be the title of a set. */
    static boolean isTitle(String title) {
        return !title.isBlank() && title.length() <= LONGEST_TITLE;
    }

    private void begin(Context context) {
        String title = Gate.formOf(context).text("title").orElse("");
        if (!isTitle(title)) {
            context.status(422);
            show(context, title, pages.texts().of("workbench.title.wrong"));
            return;
        }
        pages.seeOther(
                context, "/workbench/" + drafts.begin(Gate.viewerOf(context).id(), title));
    }

    private void show(Context context, String title, String error) {
        long person = Gate.viewerOf(context).id();
        pages.show(
                context,
                templates.authorWorkbench(
                        pages.page(context, pages.texts().of("workbench.title"), "workbench"),
                        new WorkbenchView(
                                lines(person, authors.written(person)),
                                lines(person, authors.writtenAndPutAway(person)),
                                Optional.ofNullable(context.queryParam("away")).orElse(""),
                                offered(person),
                                title,
                                error)));
    }

    private List<WorkbenchView.SetLine> lines(long person, List<String> slugs) {
        return slugs.stream()
                .flatMap(slug -> drafts.of(person, slug, ABOUT).stream())
                .map(this::line)
                .toList();
    }

    private List<WorkbenchView.OfferedLine> offered(long person) {
        return offers.open(person).stream()
                .map(offer -> new WorkbenchView.OfferedLine(
                        offer.id(),
                        offers.offered(offer)
                                .flatMap(names::of)
                                .orElse(pages.texts().of("sharing.somebody"))))
                .toList();
    }

    private WorkbenchView.SetLine line(Draft draft) {
        String published = library.set(draft.slug())
                .map(PublishedSet::metadata)
                .map(set -> set.title())
                .orElse("");
        return new WorkbenchView.SetLine(
                draft.slug(),
                draft.isEmpty() ? published : draft.title(),
                drafts.count(draft, DraftFile.FACTS),
                drafts.candidates().open(draft),
                !published.isEmpty(),
                "workbench.sees." + authors.visibility(draft.set()).name());
    }
}
