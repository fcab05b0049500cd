package app.footnote.account;

import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import io.javalin.http.Context;

/** “Not me”: on a shared computer the next person starts afresh. */
public final class GuestRoutes implements Routes.Group {
    private final Pages pages;
    private final Gate gate;
    private final StaticTemplates templates = new StaticTemplates();

    public GuestRoutes(Pages pages, Gate gate) {
        this.pages = pages;
        this.gate = gate;
    }

    @Override
    public void add(Routes routes) {
        routes.post("/not-me", Access.ANYONE, this::leave).get("/not-me", Access.ANYONE, this::left);
    }

    private void leave(Context context) {
        gate.forget(context);
        pages.seeOther(context, "/not-me");
    }

    private void left(Context context) {
        pages.show(
                context, templates.accountLeft(pages.page(context, pages.texts().of("left.title"), "")));
    }
}
