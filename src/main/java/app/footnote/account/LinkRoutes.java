package app.footnote.account;

import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Fields;
import app.footnote.web.Gate;
import app.footnote.web.Origin;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import app.footnote.web.Viewer;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What links that work once lead to. Only sending the form uses a link up: programs that look at mails before people do
 * open their links too.
 */
public final class LinkRoutes implements Routes.Group {
    private final Pages pages;
    private final Gate gate;
    private final Links links;
    private final Accounts accounts;
    private final Registering registering;
    private final Arrivals arrivals;
    private final RegisterRoutes.Doors doors;
    private final StaticTemplates templates = new StaticTemplates();

    public LinkRoutes(
            Pages pages,
            Gate gate,
            Links links,
            Accounts accounts,
            Registering registering,
            Arrivals arrivals,
            RegisterRoutes.Doors doors) {
        this.pages = pages;
        this.gate = gate;
        this.links = links;
        this.accounts = accounts;
        this.registering = registering;
        this.arrivals = arrivals;
        this.doors = doors;
    }

    @Override
    public void add(Routes routes) {
        routes.get(Links.PATH + "{token}", Access.ANYONE, this::form)
                .post(Links.PATH + "{token}", Access.ANYONE, this::use);
    }

    private void form(Context context) {
        Link link = link(context).filter(Link::open).orElseThrow(LinkRoutes::gone);
        String code = Optional.ofNullable(context.queryParam("code")).orElse("");
        String name = makes(link) ? "" : account(link).displayName();
        show(context, link, new Fields().put("mine", "on").put("code", code).put("display-name", name));
    }

    private void use(Context context) {
        Link link = link(context).orElseThrow(LinkRoutes::gone);
        NewcomerForm form = new NewcomerForm(Gate.formOf(context), pages.texts());
        Optional<Registering.Outcome> outcome =
                makes(link) ? makeAccount(context, link, form) : setPassword(context, link, form);
        if (outcome.isEmpty() || outcome.get() instanceof Registering.Outcome.NameTaken) {
            if (outcome.isPresent()) {
                form.fields().refuse("sign-in-name", pages.texts().of("name.taken"));
            }
            context.status(422);
            show(context, link, form.fields());
            return;
        }
        if (!(outcome.get() instanceof Registering.Outcome.Made made)) {
            throw gone();
        }
        Fields fields = form.fields();
        if (!fields.value("code").isEmpty()) {
            doors.codes().join(made.person(), fields.value("code"));
        }
        String token = arrivals.arrive(
                made.person(), Gate.viewerOf(context), fields.ticked("mine"), false, SignInRoutes.userAgent(context));
        gate.welcome(context, token, false);
        pages.seeOther(context, "/");
    }

    private Optional<Registering.Outcome> makeAccount(Context context, Link link, NewcomerForm form) {
        Viewer viewer = Gate.viewerOf(context);
        OptionalLong guest = viewer.signedIn() ? OptionalLong.empty() : viewer.person();
        boolean mailToo = link.purpose() == Purpose.FIRST_ADMINISTRATOR;
        return form.newcomer(guest, mailToo).map(newcomer -> {
            String name = newcomer.name().text();
            doors.limits().signIn(Origin.client(context), name);
            Registering.Outcome outcome = registering.register(token(context), newcomer);
            if (outcome instanceof Registering.Outcome.Made) {
                doors.limits().signedIn(Origin.client(context), name);
            }
            return outcome;
        });
    }

    private Optional<Registering.Outcome> setPassword(Context context, Link link, NewcomerForm form) {
        if (!link.open()) {
            throw gone();
        }
        Account account = account(link);
        Optional<String> name = account.opened() ? Optional.empty() : form.displayName();
        Optional<String> password =
                form.password(List.of(account.signInName().text(), name.orElse(account.displayName())));
        return form.fields().refused()
                ? Optional.empty()
                : Optional.of(registering.setPassword(token(context), name, password.orElseThrow()));
    }

    private void show(Context context, Link link, Fields fields) {
        Viewer viewer = Gate.viewerOf(context);
        Optional<Account> account = makes(link) ? Optional.empty() : Optional.of(account(link));
        String what = link.purpose() == Purpose.INVITE
                ? "invite-" + link.role().code()
                : link.purpose().code();
        LinkView view = new LinkView(
                fields,
                what,
                account.map(found -> found.signInName().text()).orElse(""),
                account.map(found -> !found.opened()).orElse(true),
                viewer.known() && !viewer.signedIn());
        pages.show(
                context,
                templates.accountLink(pages.page(context, pages.texts().of("link." + what + ".title"), ""), view));
    }

    /** Links cannot be tried for long. */
    private Optional<Link> link(Context context) {
        doors.limits().code(Origin.client(context));
        Optional<Link> link = links.find(token(context));
        link.ifPresent(found -> doors.limits().codeWasRight(Origin.client(context)));
        return link;
    }

    private Account account(Link link) {
        return accounts.find(link.person().orElseThrow()).orElseThrow(LinkRoutes::gone);
    }

    /** Also one that was used and names the account that it made: its form may have been sent twice. */
    private static boolean makes(Link link) {
        return link.purpose() == Purpose.FIRST_ADMINISTRATOR || link.purpose() == Purpose.INVITE;
    }

    private static String token(Context context) {
        return context.pathParam("token");
    }

    private static Refusal gone() {
        return Refusal.notFound("link");
    }
}
