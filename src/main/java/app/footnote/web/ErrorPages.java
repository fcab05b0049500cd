package app.footnote.web;

import app.footnote.template.StaticTemplates;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever went wrong into a page with a sentence; only faults of the program are logged, and once. */
public final class ErrorPages {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Pages pages;
    private final SignInPage signIn;
    private final StaticTemplates templates = new StaticTemplates();

    /** @param signIn asks those to sign in for whom it depends on who they are */
    public ErrorPages(Pages pages, SignInPage signIn) {
        this.pages = pages;
        this.signIn = signIn;
    }

    /** Answers for all that handlers throw. */
    public void add(RoutesConfig routes) {
        routes.exception(Refusal.class, (refusal, context) -> refuse(context, refusal));
        routes.exception(HttpResponseException.class, this::httpError);
        routes.exception(Exception.class, this::fault);
    }

    public Texts texts() {
        return pages.texts();
    }

    /** Says what was wrong with the request. */
    public void refuse(Context context, Refusal refusal) {
        Object[] arguments = refusal.arguments();
        if (refusal.status() == 401) {
            signIn.ask(context, pages.texts().of("refusal." + refusal.reason() + ".text", arguments));
        } else if (arguments.length == 1 && arguments[0] instanceof Duration wait) {
            long seconds = Math.max(1, (wait.toMillis() + 999) / 1000);
            context.header("Retry-After", Long.toString(seconds));
            show(context, refusal.status(), refusal.reason(), null, inWords(seconds));
        } else {
            show(context, refusal.status(), refusal.reason(), null, arguments);
        }
    }

    /** Answers where more is asked for than can be done just now. */
    public void busy(Context context) {
        context.header("Retry-After", "2");
        show(context, 503, "busy", null);
    }

    private void httpError(HttpResponseException error, Context context) {
        switch (error.getStatus()) {
            case 404 -> show(context, 404, "page", null, shortened(context.path()));
            case 405 -> {
                // the details hold nothing but the methods, under a name that varies with what the browser accepts
                context.header("Allow", String.join(", ", error.getDetails().values()));
                show(context, 405, "method", null);
            }
            case 413 -> show(context, 413, "form-size", null, Gate.FORM_LIMIT / 1024);
            default -> show(context, error.getStatus() < 500 ? 400 : 500, "request", null);
        }
    }

    private void fault(Throwable fault, Context context) {
        String reference = Csrf.secret().substring(0, 8);
        LOG.error("{} {} failed, reference {}", context.method(), context.path(), reference, fault);
        show(context, 500, "fault", reference);
    }

    private void show(Context context, int status, String reason, @Nullable String reference, Object... arguments) {
        Texts texts = pages.texts();
        String title = texts.of("refusal." + reason + ".title");
        String text = texts.of("refusal." + reason + ".text", arguments);
        context.status(status);
        pages.show(
                context,
                templates.webError(pages.page(context, title, ""), new ErrorView(status, title, text, reference)));
    }

    private String inWords(long seconds) {
        return seconds < 100
                ? pages.texts().of("wait.seconds", seconds)
                : pages.texts().of("wait.minutes", (seconds + 59) / 60);
    }

    private static String shortened(String path) {
        return path.length() <= 80 ? path : path.substring(0, 80) + "…";
    }
}
