package app.footnote.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What every request passes first: headers, who is looking, and for a form whether it is one of ours. */
public final class Gate {
    static final int FORM_LIMIT = 64 * 1024;

    private static final String VIEWER = "footnote.viewer";
    private static final String FORM = "footnote.form";

    private final Visitors visitors;
    private final Cookies cookies;

    public Gate(Visitors visitors, Cookies cookies) {
        this.visitors = visitors;
        this.cookies = cookies;
    }

    /** Runs before every handler. */
    public void pass(Context context) {
        SecurityHeaders.add(context, cookies.secure(context));
        if (context.path().startsWith("/static/")) {
            return;
        }
        context.attribute(VIEWER, viewer(context));
    }

    /** Runs then before handlers, but where no page is, which is answered with that whatever was sent. */
    public void admit(Context context, Routes routes) {
        if (context.method().name().equals("POST")) {
            checkOrigin(context);
            Form form = form(context, routes);
            checkToken(context, form);
            context.attribute(FORM, form);
        }
    }

    /** Who may not send a large file has it not read. */
    private static Form form(Context context, Routes routes) {
        if (!context.isMultipartFormData()) {
            return Form.read(context, FORM_LIMIT);
        }
        Optional<Access> large = routes.takesFiles(context.path());
        if (large.isEmpty()) {
            return Upload.read(context);
        }
        large.get().check(viewerOf(context));
        return LargeUpload.read(context);
    }

    /** The file that came with the form, where the route takes one and one was chosen. */
    public static Optional<SentFile> fileOf(Context context) {
        return Optional.ofNullable(LargeUpload.fileOf(context));
    }

    /** Who is looking. */
    public static Viewer viewerOf(Context context) {
        Viewer viewer = context.attribute(VIEWER);
        return viewer == null ? Viewer.unknown(Csrf.secret(), true) : viewer;
    }

    /** The form that was sent, already known to be one of ours. */
    public static Form formOf(Context context) {
        return Objects.requireNonNull(context.<Form>attribute(FORM), "only a POST has a form");
    }

    /** The visitor's single keys. */
    static Keys keysOf(Context context) {
        return Keys.ofCookie(context.cookie(Cookies.KEYS));
    }

    /** Remembers for this browser which single keys do what. */
    public void setKeys(Context context, Keys keys) {
        cookies.set(context, Cookies.KEYS, keys.code(), Cookies.A_YEAR);
    }

    /** Who is looking, from now on remembered where it was nobody yet. */
    public long greet(Context context) {
        Viewer viewer = viewerOf(context);
        if (viewer.person().isPresent()) {
            return viewer.person().getAsLong();
        }
        Visitors.Arrival arrival = visitors.arrive();
        cookies.set(context, Cookies.VISITOR, arrival.cookie(), Cookies.A_YEAR);
        OptionalLong person = OptionalLong.of(arrival.person());
        context.attribute(VIEWER, new Viewer(person, Optional.empty(), arrival.cookie(), viewer.shortcuts()));
        return arrival.person();
    }

    /** Knows the browser by a new cookie from now on; the one before, and forms shown with it, are worth nothing. */
    public void welcome(Context context, String cookie, boolean kept) {
        leave(context);
        cookies.set(context, Cookies.VISITOR, cookie, kept ? Cookies.A_YEAR : Cookies.UNTIL_CLOSED);
        cookies.remove(context, Cookies.FORM);
    }

    /** The cookie of who is looking; empty where nobody is known. */
    public static String cookieOf(Context context) {
        String cookie = context.cookie(Cookies.VISITOR);
        return cookie == null ? "" : cookie;
    }

    /** Forgets who is looking; forms that were shown to them are worth nothing from now on. */
    public void forget(Context context) {
        String cookie = cookieOf(context);
        if (!cookie.isEmpty()) {
            visitors.forget(cookie);
        }
        cookies.remove(context, Cookies.VISITOR);
        cookies.remove(context, Cookies.FORM);
        context.header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
    }

    private void leave(Context context) {
        String cookie = cookieOf(context);
        if (!cookie.isEmpty()) {
            visitors.leave(cookie);
        }
    }

    /** Remembers for this browser whether single keys are shortcuts. */
    public void setShortcuts(Context context, boolean on) {
        cookies.set(context, Cookies.SHORTCUTS, on ? "on" : "off", Cookies.A_YEAR);
    }

    /** Whose cookie it is, where there is no page. */
    Viewer viewerBy(String cookie) {
        return visitors.find(cookie)
                .map(known -> new Viewer(OptionalLong.of(known.person()), known.account(), cookie, true))
                .orElseGet(() -> Viewer.unknown(Csrf.secret(), true));
    }

    private Viewer viewer(Context context) {
        boolean shortcuts = !"off".equals(context.cookie(Cookies.SHORTCUTS));
        String visitor = context.cookie(Cookies.VISITOR);
        if (visitor != null) {
            Optional<Visitors.Known> known = visitors.find(visitor);
            if (known.isPresent()) {
                OptionalLong person = OptionalLong.of(known.get().person());
                return new Viewer(person, known.get().account(), visitor, shortcuts);
            }
        }
        String secret = context.cookie(Cookies.FORM);
        if (secret == null || secret.length() < 32 || secret.length() > 64) {
            secret = Csrf.secret();
            cookies.set(context, Cookies.FORM, secret, Cookies.UNTIL_CLOSED);
        }
        return Viewer.unknown(secret, shortcuts);
    }

    /** Browsers say where a request comes from; what they say of another site is refused whatever its token. */
    private static void checkOrigin(Context context) {
        String site = context.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw Refusal.forbidden("form-foreign");
        }
    }

    /** A form opened before there was a guest is still good after another tab has made one. */
    private static void checkToken(Context context, Form form) {
        List<String> secrets = Stream.of(context.cookie(Cookies.VISITOR), context.cookie(Cookies.FORM))
                .filter(Objects::nonNull)
                .filter(secret -> !secret.isEmpty())
                .toList();
        if (!Csrf.matches(form.text(Form.TOKEN).orElse(""), secrets)) {
            throw Refusal.forbidden("form-foreign");
        }
    }
}
