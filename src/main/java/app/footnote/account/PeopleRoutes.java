package app.footnote.account;

import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Fields;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Origin;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All accounts, for administrators: finding, inviting, roles, deactivating. */
public final class PeopleRoutes implements Routes.Group {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int ON_A_PAGE = 50;

    private final Pages pages;
    private final Origin origin;
    private final Accounts accounts;
    private final Administration administration;
    private final Inviting inviting;
    private final ZoneId zone;
    private final StaticTemplates templates = new StaticTemplates();

    public PeopleRoutes(
            Pages pages,
            Origin origin,
            Accounts accounts,
            Administration administration,
            Inviting inviting,
            ZoneId zone) {
        this.pages = pages;
        this.origin = origin;
        this.accounts = accounts;
        this.administration = administration;
        this.inviting = inviting;
        this.zone = zone;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/people", Access.ADMINISTRATOR, this::people)
                .post("/people/invite", Access.ADMINISTRATOR, this::invite)
                .get("/people/{person}", Access.ADMINISTRATOR, context -> show(context, ""))
                .post("/people/{person}/identity", Access.ADMINISTRATOR, this::describe)
                .post("/people/{person}/roles", Access.ADMINISTRATOR, this::setRoles)
                .post("/people/{person}/deactivate", Access.ADMINISTRATOR, this::deactivate)
                .post("/people/{person}/reactivate", Access.ADMINISTRATOR, this::reactivate)
                .post("/people/{person}/reset-link", Access.STAFF, this::resetLink);
    }

    private void people(Context context) {
        showAll(context, new Fields().put("role", Role.INSTRUCTOR.code()), "");
    }

    private void invite(Context context) {
        Form form = Gate.formOf(context);
        Fields fields = Fields.of(form, "role", "mail");
        Role role = Role.ofCode(fields.value("role")).orElseThrow(() -> Refusal.badRequest("role-unknown"));
        if (fields.value("mail").isEmpty()) {
            String path = inviting.invite(role, person(context));
            handOver(context, "invite", pages.texts().of("role." + role.code()), path);
            return;
        }
        Optional<SignInName> mail = SignInName.mail(fields.value("mail"));
        if (mail.isEmpty() || !inviting.invite(mail.get(), role, person(context))) {
            fields.refuse("mail", pages.texts().of(mail.isEmpty() ? "mail.wrong" : "people.mail-taken"));
            context.status(422);
            showAll(context, fields, "");
            return;
        }
        showAll(
                context,
                fields.put("mail", ""),
                pages.texts().of("people.invited", mail.get().text()));
    }

    private void describe(Context context) {
        Account account = account(context);
        Fields fields = Fields.of(Gate.formOf(context), "display-name", "mail", "roster-number");
        Optional<Identity> identity = identity(account, fields);
        if (identity.isPresent() && !administration.describe(account, identity.get())) {
            fields.refuse("mail", pages.texts().of("people.mail-taken"));
        }
        if (fields.refused()) {
            context.status(422);
            show(context, fields, "");
        } else {
            shown(context, account, true);
        }
    }

    /** What was typed about somebody; empty where something is wrong with it. */
    private Optional<Identity> identity(Account account, Fields fields) {
        String name = fields.value("display-name");
        if (!Names.isName(name) && (account.opened() || !name.isEmpty())) {
            fields.refuse("display-name", pages.texts().of("display-name.wrong"));
        }
        Optional<SignInName> mail = SignInName.mail(fields.value("mail"));
        if (mail.isEmpty()
                && (account.signInName().isMail() || !fields.value("mail").isEmpty())) {
            fields.refuse("mail", pages.texts().of("mail.wrong"));
        }
        Optional<String> number = Optional.of(fields.value("roster-number")).filter(typed -> !typed.isEmpty());
        if (!number.map(Identity::isRosterNumber).orElse(true)) {
            fields.refuse("roster-number", pages.texts().of("roster-number.wrong"));
        }
        return fields.refused() ? Optional.empty() : Optional.of(new Identity(name, mail, number));
    }

    private void setRoles(Context context) {
        Account account = account(context);
        Form form = Gate.formOf(context);
        boolean done = administration.setRoles(
                account.person(),
                form.text("instructor").isPresent(),
                form.text("administrator").isPresent());
        shown(context, account, done);
    }

    private void deactivate(Context context) {
        Account account = account(context);
        shown(context, account, administration.deactivate(account.person()));
    }

    private void reactivate(Context context) {
        Account account = account(context);
        administration.reactivate(account.person());
        shown(context, account, true);
    }

    private void resetLink(Context context) {
        Account account = account(context);
        String path = inviting.reset(Gate.viewerOf(context), account).orElseThrow(() -> Refusal.notFound("person"));
        handOver(context, "reset", account.displayName(), path);
    }

    private void handOver(Context context, String what, String whom, String path) {
        pages.show(
                context,
                templates.accountHandOver(
                        pages.page(context, pages.texts().of("hand-over." + what + ".title"), "people"),
                        pages.texts().of("hand-over." + what + ".text", whom),
                        origin.site(context) + path));
    }

    private void shown(Context context, Account account, boolean done) {
        if (done) {
            pages.seeOther(context, "/people/" + account.person() + "?saved");
        } else {
            context.status(422);
            show(context, pages.texts().of("person.last-administrator"));
        }
    }

    private void show(Context context, String refused) {
        Account account = account(context);
        Fields fields = new Fields()
                .put("display-name", account.displayName())
                .put("mail", account.mail().orElse(""))
                .put("roster-number", account.rosterNumber().orElse(""));
        show(context, fields, refused);
    }

    private void show(Context context, Fields fields, String refused) {
        Account account = account(context);
        PersonView view = new PersonView(
                account,
                fields,
                DAY.format(account.lastSeen().atZone(zone)),
                context.queryParam("saved") != null,
                refused);
        String title = account.displayName().isEmpty() ? account.signInName().text() : account.displayName();
        pages.show(context, templates.accountPerson(pages.page(context, title, "people"), view));
    }

    private void showAll(Context context, Fields fields, String notice) {
        String search = Optional.ofNullable(context.queryParam("q")).orElse("").strip();
        int page = page(context);
        List<Account> found = accounts.search(search, (page - 1) * ON_A_PAGE, ON_A_PAGE + 1);
        PeopleView view = new PeopleView(
                found.subList(0, Math.min(ON_A_PAGE, found.size())),
                search,
                page,
                found.size() > ON_A_PAGE,
                fields,
                inviting.mails(),
                notice);
        pages.show(
                context,
                templates.accountPeople(pages.page(context, pages.texts().of("people.title"), "people"), view));
    }

    private static int page(Context context) {
        String page = context.queryParam("page");
        return page != null && page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
    }

    private Account account(Context context) {
        return PersonId.read(context.pathParam("person")).stream()
                .mapToObj(accounts::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("person"));
    }

    private static long person(Context context) {
        return Gate.viewerOf(context).id();
    }
}
