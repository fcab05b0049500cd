package app.footnote.home;

import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import io.javalin.http.Context;

/** What is kept about people, for those who want to know before they let their children in. */
public final class PrivacyRoutes implements Routes.Group {
    private final Pages pages;
    private final PrivacyView view;
    private final StaticTemplates templates = new StaticTemplates();

    public PrivacyRoutes(Pages pages, PrivacyView view) {
        this.pages = pages;
        this.view = view;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/privacy", Access.ANYONE, this::show);
    }

    private void show(Context context) {
        pages.show(
                context,
                templates.homePrivacy(pages.page(context, pages.texts().of("privacy.title"), "privacy"), view));
    }
}
