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
import app.footnote.web.Viewer;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is known about oneself, with an account or without: taking it along, bringing more in, having it erased. */
public final class DataRoutes implements Routes.Group {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);
    private static final Set<String> DONE = Set.of("brought", "put-back", "too-late");

    private final Pages pages;
    private final Gate gate;
    private final Accounts accounts;
    private final Administration administration;
    private final Data data;
    private final Limits limits;
    private final ZoneId zone;
    private final StaticTemplates templates = new StaticTemplates();

    /** What can be done with all that is known about somebody. */
    public record Data(ExportZip export, Erasures erasures, Claims claims) {}

    public DataRoutes(
            Pages pages,
            Gate gate,
            Accounts accounts,
            Administration administration,
            Data data,
            Limits limits,
            ZoneId zone) {
        this.pages = pages;
        this.gate = gate;
        this.accounts = accounts;
        this.administration = administration;
        this.data = data;
        this.limits = limits;
        this.zone = zone;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/my-data", Access.LEARNER, this::show)
                .get("/my-data/footnote.zip", Access.LEARNER, this::export)
                .post("/my-data/claims/{claim}/accept", Access.SIGNED_IN, this::accept)
                .post("/my-data/claims/{claim}/put-back", Access.SIGNED_IN, this::putBack)
                .get("/my-data/erase", Access.LEARNER, context -> ask(context, new Fields()))
                .post("/my-data/erase", Access.LEARNER, this::erase)
                .get("/erased", Access.ANYONE, this::erased);
    }

    private void show(Context context) {
        List<DataView.ClaimLine> claims = data.claims().of(person(context)).stream()
                .filter(claim -> claim.mergedBy().isEmpty())
                .map(this::line)
                .toList();
        String done = Optional.ofNullable(context.queryParam("done")).orElse("");
        DataView view = new DataView(claims, DONE.contains(done) ? done : "");
        pages.show(
                context, templates.accountData(pages.page(context, pages.texts().of("data.title"), "account"), view));
    }

    private DataView.ClaimLine line(Claim claim) {
        Instant when = claim.movedAt().orElse(claim.offeredAt());
        return new DataView.ClaimLine(
                claim.id(), claim.moved(), data.claims().answers(claim), MOMENT.format(when.atZone(zone)));
    }

    private void export(Context context) throws IOException {
        context.contentType("application/zip")
                .header("Content-Disposition", "attachment; filename=\"footnote.zip\"")
                .header("Cache-Control", "no-store");
        if (context.method().name().equals("GET")) {
            context.result(data.export().of(person(context)));
        }
    }

    private void accept(Context context) {
        done(context, data.claims().accept(person(context), claim(context)) ? "brought" : "too-late");
    }

    private void putBack(Context context) {
        done(context, data.claims().putBack(person(context), claim(context)) ? "put-back" : "too-late");
    }

    private void done(Context context, String what) {
        pages.seeOther(context, "/my-data?done=" + what);
    }

    private void ask(Context context, Fields fields) {
        EraseView view =
                new EraseView("/my-data/erase", "", Gate.viewerOf(context).signedIn(), fields);
        pages.show(
                context,
                templates.accountErase(pages.page(context, pages.texts().of("erase.title"), "account"), view));
    }

    private void erase(Context context) {
        Form form = Gate.formOf(context);
        Fields fields = Fields.of(form, "answers", "sure");
        if (!fields.ticked("sure")) {
            fields.refuse("sure", pages.texts().of("erase.sure.wrong"));
        }
        Viewer viewer = Gate.viewerOf(context);
        if (viewer.signedIn()) {
            checkPassword(context, form, fields);
        }
        if (administration.isLast(viewer.id())) {
            fields.refuse("sure", pages.texts().of("person.last-administrator"));
        }
        if (fields.refused()) {
            context.status(422);
            ask(context, fields);
            return;
        }
        gate.forget(context);
        data.erasures().erase(viewer.id(), fields.value("answers").equals("keep"));
        pages.seeOther(context, "/erased");
    }

    private void checkPassword(Context context, Form form, Fields fields) {
        Account account = accounts.find(person(context)).orElseThrow();
        String name = account.signInName().text();
        limits.signIn(Origin.client(context), name);
        if (accounts.isPassword(account.person(), form.secret("password"))) {
            limits.signedIn(Origin.client(context), name);
        } else {
            fields.refuse("password", pages.texts().of("password.old-wrong"));
        }
    }

    private void erased(Context context) {
        pages.show(
                context,
                templates.accountErased(pages.page(context, pages.texts().of("erased.title"), "")));
    }

    private static long claim(Context context) {
        return PersonId.read(context.pathParam("claim")).orElse(0);
    }

    private static long person(Context context) {
        return Gate.viewerOf(context).id();
    }
}
