package app.footnote.account;

import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Fields;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Limits;
import app.footnote.web.Origin;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import app.footnote.web.Viewer;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Making an account of one's own. A name that is taken is said to be: names are chosen freely and tell nothing about
 * anybody. A mail address does tell, so that its owner gets a mail, whatever there is, and the page always says the same.
 */
public final class RegisterRoutes implements Routes.Group {
    private final Pages pages;
    private final Gate gate;
    private final Registering registering;
    private final Arrivals arrivals;
    private final MailedLinks mailed;
    private final Doors doors;
    private final StaticTemplates templates = new StaticTemplates();

    /** Who may register: the setting, the codes that count where it asks for one, and how often it may be tried. */
    public record Doors(Registration registration, JoinCodes codes, Limits limits) {
        /** Whether a class can be joined by the code; codes cannot be tried for long. */
        boolean isOpen(Context context, String code) {
            limits.code(Origin.client(context));
            boolean open = codes.isOpen(code);
            if (open) {
                limits.codeWasRight(Origin.client(context));
            }
            return open;
        }
    }

    public RegisterRoutes(
            Pages pages, Gate gate, Registering registering, Arrivals arrivals, MailedLinks mailed, Doors doors) {
        this.pages = pages;
        this.gate = gate;
        this.registering = registering;
        this.arrivals = arrivals;
        this.mailed = mailed;
        this.doors = doors;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/register", Access.ANYONE, this::form)
                .post("/register", Access.ANYONE, this::register)
                .post("/register/mail", Access.ANYONE, this::registerByMail)
                .get("/register/mail", Access.ANYONE, context -> pages.seeOther(context, "/register"));
    }

    private void form(Context context) {
        refuseWhereClosed();
        String code = Optional.ofNullable(context.queryParam("code")).orElse("");
        Fields fields = new Fields().put("mine", "on").put("code", code);
        show(context, fields, new Fields().put("code", code));
    }

    private void register(Context context) {
        refuseWhereClosed();
        NewcomerForm form = new NewcomerForm(Gate.formOf(context), pages.texts());
        Optional<Registering.Newcomer> newcomer = form.newcomer(guest(context), false);
        checkCode(context, form.fields());
        if (newcomer.isEmpty() || form.fields().refused()) {
            context.status(422);
            show(context, form.fields(), new Fields());
            return;
        }
        doors.limits().register(Origin.client(context));
        String name = newcomer.get().name().text();
        doors.limits().signIn(Origin.client(context), name);
        if (registering.register(newcomer.get()) instanceof Registering.Outcome.Made made) {
            doors.limits().signedIn(Origin.client(context), name);
            join(made.person(), form.fields().value("code"));
            String token = arrivals.arrive(
                    made.person(), Gate.viewerOf(context), false, false, SignInRoutes.userAgent(context));
            gate.welcome(context, token, false);
            pages.seeOther(context, "/");
            return;
        }
        form.fields().refuse("sign-in-name", pages.texts().of("name.taken"));
        context.status(422);
        show(context, form.fields(), new Fields());
    }

    private void registerByMail(Context context) {
        refuseWhereClosed();
        if (!mailed.on()) {
            throw Refusal.notFound("page", context.path());
        }
        Form form = Gate.formOf(context);
        Fields fields = Fields.of(form, "mail", "code");
        Optional<SignInName> mail = SignInName.mail(fields.value("mail"));
        if (mail.isEmpty()) {
            fields.refuse("mail", pages.texts().of("mail.wrong"));
        }
        checkCode(context, fields);
        if (fields.refused()) {
            context.status(422);
            show(context, new Fields().put("mine", "on"), fields);
            return;
        }
        doors.limits().mail(Origin.client(context), fields.value("mail"));
        mailed.register(mail.orElseThrow(), fields.value("code"));
        pages.show(
                context,
                templates.accountSent(pages.page(context, pages.texts().of("sent.title"), "sign-in"), "register"));
    }

    private void join(long person, String code) {
        if (!code.isEmpty()) {
            doors.codes().join(person, code);
        }
    }

    private void checkCode(Context context, Fields fields) {
        String code = fields.value("code");
        boolean wanted = doors.registration() == Registration.CODE;
        if (wanted && code.isEmpty()) {
            fields.refuse("code", pages.texts().of("code.empty"));
        } else if (!code.isEmpty() && !doors.isOpen(context, code)) {
            fields.refuse("code", pages.texts().of("code.wrong"));
        }
    }

    private void refuseWhereClosed() {
        if (doors.registration() == Registration.CLOSED) {
            throw Refusal.notFound("registration");
        }
    }

    private void show(Context context, Fields fields, Fields mailFields) {
        RegisterView view = new RegisterView(
                fields,
                mailFields,
                doors.registration() == Registration.CODE
                        || !fields.value("code").isEmpty(),
                mailed.on(),
                guest(context).isPresent());
        pages.show(
                context,
                templates.accountRegister(pages.page(context, pages.texts().of("register.title"), "sign-in"), view));
    }

    private static OptionalLong guest(Context context) {
        Viewer viewer = Gate.viewerOf(context);
        return viewer.signedIn() ? OptionalLong.empty() : viewer.person();
    }
}
