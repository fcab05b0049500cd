package app.footnote.account;

import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Fields;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** One's own account: name, password, days, and the browsers in which one is signed in. */
public final class AccountRoutes implements Routes.Group {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);
    private static final Set<String> SAVED = Set.of("name", "password", "days", "sessions");

    private final Pages pages;
    private final Gate gate;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Usual usual;
    private final StaticTemplates templates = new StaticTemplates();

    /** The days of those who choose none. */
    public record Usual(ZoneId zone, int rollOverHour) {}

    public AccountRoutes(Pages pages, Gate gate, Accounts accounts, Sessions sessions, Usual usual) {
        this.pages = pages;
        this.gate = gate;
        this.accounts = accounts;
        this.sessions = sessions;
        this.usual = usual;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/account", Access.SIGNED_IN, this::account)
                .post("/account/name", Access.SIGNED_IN, this::rename)
                .post("/account/password", Access.SIGNED_IN, this::changePassword)
                .post("/account/days", Access.SIGNED_IN, this::setDays)
                .post("/account/sessions/end", Access.SIGNED_IN, this::endSession)
                .post("/account/sessions/end-all", Access.SIGNED_IN, this::endAll);
    }

    private void account(Context context) {
        show(context, new Fields().put("display-name", own(context).displayName()));
    }

    private void rename(Context context) {
        Fields fields = Fields.of(Gate.formOf(context), "display-name");
        String name = fields.value("display-name");
        if (!Names.isName(name)) {
            refuse(context, fields.refuse("display-name", pages.texts().of("display-name.wrong")));
            return;
        }
        accounts.rename(person(context), name);
        saved(context, "name");
    }

    private void changePassword(Context context) {
        Form form = Gate.formOf(context);
        Account account = own(context);
        Fields fields = new Fields().put("display-name", account.displayName());
        if (!accounts.isPassword(account.person(), form.secret("old-password"))) {
            fields.refuse("old-password", pages.texts().of("password.old-wrong"));
        }
        List<String> names = List.of(account.signInName().text(), account.displayName());
        NewcomerForm.password(form, names, fields, pages.texts());
        if (fields.refused()) {
            refuse(context, fields);
            return;
        }
        accounts.changePassword(account.person(), form.secret("password"));
        sessions.endAll(account.person());
        String token = sessions.start(account.person(), false, Browser.of(SignInRoutes.userAgent(context)));
        gate.welcome(context, token, false);
        saved(context, "password");
    }

    private void setDays(Context context) {
        Form form = Gate.formOf(context);
        Optional<ZoneId> zone = form.text("zone").filter(Zones.all()::contains).map(ZoneId::of);
        Optional<Integer> hour = form.number("hour", 0, 23);
        OptionalInt rollOver = hour.isPresent() ? OptionalInt.of(hour.get()) : OptionalInt.empty();
        accounts.setDays(person(context), new Account.Days(zone, rollOver));
        form.text("language")
                .filter(pages.texts().language()::equals)
                .ifPresent(language -> accounts.setLanguage(person(context), language));
        saved(context, "days");
    }

    private void endSession(Context context) {
        sessions.end(person(context), Gate.formOf(context).text("session").orElse(""));
        saved(context, "sessions");
    }

    private void endAll(Context context) {
        sessions.endAll(person(context));
        gate.forget(context);
        pages.seeOther(context, "/not-me?account");
    }

    private void refuse(Context context, Fields fields) {
        context.status(422);
        show(context, fields);
    }

    private void saved(Context context, String what) {
        pages.seeOther(context, "/account?saved=" + what);
    }

    private void show(Context context, Fields fields) {
        Account account = own(context);
        String saved = Optional.ofNullable(context.queryParam("saved")).orElse("");
        AccountView view = new AccountView(
                account,
                fields,
                SAVED.contains(saved) ? saved : "",
                lines(context, account),
                Zones.all(),
                usual.zone().getId(),
                usual.rollOverHour());
        pages.show(
                context,
                templates.accountAccount(pages.page(context, pages.texts().of("account.title"), "account"), view));
    }

    private List<AccountView.SessionLine> lines(Context context, Account account) {
        DateTimeFormatter moment = MOMENT.withZone(account.days().zone().orElse(usual.zone()));
        return sessions.of(account.person(), Gate.cookieOf(context)).stream()
                .map(session -> new AccountView.SessionLine(
                        session.id(),
                        session.browser(),
                        moment.format(session.since()),
                        moment.format(session.lastUsed()),
                        session.current()))
                .toList();
    }

    private Account own(Context context) {
        return accounts.find(person(context)).orElseThrow();
    }

    private static long person(Context context) {
        return Gate.viewerOf(context).id();
    }
}
