package app.footnote.account;

import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Gate;
import app.footnote.web.Limits;
import app.footnote.web.Origin;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import io.javalin.http.Context;

/** What to do about a forgotten password. The answer is the same whether or not there is such an account. */
public final class ForgotRoutes implements Routes.Group {
    private final Pages pages;
    private final MailedLinks mailed;
    private final Limits limits;
    private final StaticTemplates templates = new StaticTemplates();

    public ForgotRoutes(Pages pages, MailedLinks mailed, Limits limits) {
        this.pages = pages;
        this.mailed = mailed;
        this.limits = limits;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/forgot", Access.ANYONE, this::form).post("/forgot", Access.ANYONE, this::send);
    }

    private void form(Context context) {
        pages.show(
                context,
                templates.accountForgot(pages.page(context, pages.texts().of("forgot.title"), "sign-in"), mailed.on()));
    }

    private void send(Context context) {
        if (mailed.on()) {
            String name = Gate.formOf(context).text("name").orElse("");
            limits.mail(Origin.client(context), name);
            mailed.reset(name);
            pages.show(
                    context,
                    templates.accountSent(pages.page(context, pages.texts().of("sent.title"), "sign-in"), "reset"));
        } else {
            pages.seeOther(context, "/forgot");
        }
    }
}
