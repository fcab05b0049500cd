package app.footnote.account;

import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Fields;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** For administrators: erasing somebody, and making two accounts of one person one. */
public final class DuplicateRoutes implements Routes.Group {
    private final Pages pages;
    private final Accounts accounts;
    private final Administration administration;
    private final Erasures erasures;
    private final Claims claims;
    private final StaticTemplates templates = new StaticTemplates();

    public DuplicateRoutes(
            Pages pages, Accounts accounts, Administration administration, Erasures erasures, Claims claims) {
        this.pages = pages;
        this.accounts = accounts;
        this.administration = administration;
        this.erasures = erasures;
        this.claims = claims;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/people/{person}/erase", Access.ADMINISTRATOR, context -> ask(context, new Fields()))
                .post("/people/{person}/erase", Access.ADMINISTRATOR, this::erase)
                .get("/people/{person}/merge", Access.ADMINISTRATOR, context -> show(context, new Fields()))
                .post("/people/{person}/merge", Access.ADMINISTRATOR, this::merge)
                .post("/people/{person}/merge/{claim}/put-back", Access.ADMINISTRATOR, this::putBack);
    }

    private void ask(Context context, Fields fields) {
        Account account = account(context);
        EraseView view = new EraseView("/people/" + account.person() + "/erase", account.name(), false, fields);
        pages.show(
                context,
                templates.accountErase(pages.page(context, pages.texts().of("erase.title"), "people"), view));
    }

    private void erase(Context context) {
        Account account = account(context);
        Fields fields = Fields.of(Gate.formOf(context), "answers", "sure");
        if (!fields.ticked("sure")) {
            fields.refuse("sure", pages.texts().of("erase.sure.wrong"));
        }
        if (administration.isLast(account.person())) {
            fields.refuse("sure", pages.texts().of("person.last-administrator"));
        }
        if (fields.refused()) {
            context.status(422);
            ask(context, fields);
            return;
        }
        erasures.erase(account.person(), fields.value("answers").equals("keep"));
        pages.seeOther(context, "/people");
    }

    private void merge(Context context) {
        Account account = account(context);
        Fields fields = Fields.of(Gate.formOf(context), "name");
        Optional<Account> other =
                accounts.find(SignInName.of(fields.value("name"))).filter(found -> found.person() != account.person());
        if (other.isEmpty() || !administration.deactivate(other.get().person())) {
            fields.refuse("name", pages.texts().of(other.isEmpty() ? "merge.name.wrong" : "person.last-administrator"));
            context.status(422);
            show(context, fields);
            return;
        }
        claims.merge(
                other.get().person(), account.person(), Gate.viewerOf(context).id());
        shown(context, account);
    }

    private void putBack(Context context) {
        Account account = account(context);
        long id = PersonId.read(context.pathParam("claim")).orElse(0);
        claims.of(account.person()).stream()
                .filter(claim ->
                        claim.id() == id && claim.moved() && claim.mergedBy().isPresent())
                .filter(claim -> claims.putBack(account.person(), id))
                .forEach(claim -> administration.reactivate(claim.from()));
        shown(context, account);
    }

    private void shown(Context context, Account account) {
        pages.seeOther(context, "/people/" + account.person() + "/merge");
    }

    private void show(Context context, Fields fields) {
        Account account = account(context);
        List<MergeView.Merged> merged = claims.of(account.person()).stream()
                .filter(claim -> claim.moved() && claim.mergedBy().isPresent())
                .flatMap(claim -> accounts.find(claim.from()).stream()
                        .map(found -> new MergeView.Merged(
                                claim.id(), found.signInName().text())))
                .toList();
        pages.show(
                context,
                templates.accountMerge(
                        pages.page(context, pages.texts().of("merge.title"), "people"),
                        new MergeView(account, fields, merged)));
    }

    private Account account(Context context) {
        return PersonId.read(context.pathParam("person")).stream()
                .mapToObj(accounts::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("person"));
    }
}
