package app.footnote.account;

import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Fields;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Limits;
import app.footnote.web.Origin;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import app.footnote.web.SignInPage;
import app.footnote.web.Viewer;
import app.footnote.web.WayBack;
import io.javalin.http.Context;
import java.util.Optional;

/** Signing in and out, and “Not me”: on a shared computer the next person starts afresh. */
public final class SignInRoutes implements Routes.Group, SignInPage {
    private final Pages pages;
    private final Gate gate;
    private final Accounts accounts;
    private final Arrivals arrivals;
    private final Limits limits;
    private final Registration registration;
    private final StaticTemplates templates = new StaticTemplates();

    public SignInRoutes(
            Pages pages, Gate gate, Accounts accounts, Arrivals arrivals, Limits limits, Registration registration) {
        this.pages = pages;
        this.gate = gate;
        this.accounts = accounts;
        this.arrivals = arrivals;
        this.limits = limits;
        this.registration = registration;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/sign-in", Access.ANYONE, this::form)
                .post("/sign-in", Access.ANYONE, this::signIn)
                .post("/not-me", Access.ANYONE, this::leave)
                .get("/not-me", Access.ANYONE, this::left);
    }

    @Override
    public void ask(Context context, String reason) {
        context.status(401);
        boolean page = context.method().name().equals("GET");
        show(context, new Fields().put("mine", "on"), reason, page ? wanted(context) : "/");
    }

    private void form(Context context) {
        String back = Optional.ofNullable(context.queryParam("back")).orElse("/");
        show(context, new Fields().put("mine", "on"), "", WayBack.of(back));
    }

    private void signIn(Context context) {
        Form form = Gate.formOf(context);
        String back = WayBack.of(form.text("back").orElse("/"));
        Fields fields = Fields.of(form, "name", "keep", "mine");
        limits.signIn(Origin.client(context), fields.value("name"));
        SignIn result = accounts.signIn(fields.value("name"), form.secret("password"));
        if (result instanceof SignIn.Welcome welcome) {
            limits.signedIn(Origin.client(context), fields.value("name"));
            boolean kept = fields.ticked("keep");
            String token = arrivals.arrive(
                    welcome.person(), Gate.viewerOf(context), fields.ticked("mine"), kept, userAgent(context));
            gate.welcome(context, token, kept);
            pages.seeOther(context, back);
            return;
        }
        boolean deactivated = result instanceof SignIn.Deactivated;
        fields.refuse("password", pages.texts().of(deactivated ? "sign-in.deactivated" : "sign-in.wrong"));
        context.status(422);
        show(context, fields, "", back);
    }

    private void leave(Context context) {
        boolean account = Gate.viewerOf(context).signedIn();
        gate.forget(context);
        pages.seeOther(context, account ? "/not-me?account" : "/not-me");
    }

    private void left(Context context) {
        boolean account = context.queryParam("account") != null;
        String title = pages.texts().of(account ? "left.account.title" : "left.title");
        pages.show(context, templates.accountLeft(pages.page(context, title, ""), account));
    }

    private void show(Context context, Fields fields, String notice, String back) {
        Viewer viewer = Gate.viewerOf(context);
        SignInView view = new SignInView(
                fields, notice, back, viewer.known() && !viewer.signedIn(), registration != Registration.CLOSED);
        pages.show(
                context,
                templates.accountSignIn(pages.page(context, pages.texts().of("sign-in.title"), "sign-in"), view));
    }

    private static String wanted(Context context) {
        String query = context.queryString();
        return WayBack.of(query == null ? context.path() : context.path() + "?" + query);
    }

    static String userAgent(Context context) {
        return Optional.ofNullable(context.userAgent()).orElse("");
    }
}
