package app.footnote.author;

import app.footnote.document.DividedText;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import io.javalin.http.Context;

/** A document tinted by how many questions cite each sentence, with a list of what none does. */
public final class CoverageRoutes implements Routes.Group {
    private final Pages pages;
    private final Drafts drafts;
    private final DraftTexts texts;
    private final Coverage coverage;
    private final StaticTemplates templates = new StaticTemplates();

    CoverageRoutes(Pages pages, Drafts drafts, DraftTexts texts, Coverage coverage) {
        this.pages = pages;
        this.drafts = drafts;
        this.texts = texts;
        this.coverage = coverage;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/workbench/{draft}/coverage/{document}", Access.SIGNED_IN, this::show);
    }

    private void show(Context context) {
        Draft draft = DraftRoutes.draft(context, drafts);
        DividedText text = ReviewRoutes.text(context, texts.of(draft));
        String from = context.queryParam("from");
        int first = from != null && from.matches("\\d{1,6}") ? Integer.parseInt(from) : 1;
        CoverageView view = coverage.of(draft, context.pathParam("document"), text, first);
        pages.show(
                context,
                templates.authorCoverage(pages.page(context, pages.texts().of("coverage.title"), "workbench"), view));
    }
}
