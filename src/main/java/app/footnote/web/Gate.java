package app.footnote.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
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
        if (context.method().name().equals("POST")) {
            checkOrigin(context);
            Form form = context.isMultipartFormData() ? Upload.read(context) : Form.read(context, FORM_LIMIT);
            checkToken(context, form);
            context.attribute(FORM, form);
        }
    }

    /** Who is looking. */
    public static Viewer viewerOf(Context context) {
        Viewer viewer = context.attribute(VIEWER);
        return viewer == null ? new Viewer(OptionalLong.empty(), Csrf.secret(), true) : viewer;
    }

    /** The form that was sent, already known to be one of ours. */
    public static Form formOf(Context context) {
        return Objects.requireNonNull(context.<Form>attribute(FORM), "only a POST has a form");
    }

    /** Who is looking, from now on remembered where it was nobody yet. */
    public long greet(Context context) {
        Viewer viewer = viewerOf(context);
        if (viewer.person().isPresent()) {
            return viewer.person().getAsLong();
        }
        Visitors.Arrival arrival = visitors.arrive();
        cookies.set(context, Cookies.GUEST, arrival.cookie(), Cookies.A_YEAR);
        context.attribute(VIEWER, new Viewer(OptionalLong.of(arrival.person()), arrival.cookie(), viewer.shortcuts()));
        return arrival.person();
    }

    /** Forgets who is looking; forms that were shown to them are worth nothing from now on. */
    public void forget(Context context) {
        String guest = context.cookie(Cookies.GUEST);
        if (guest != null && !guest.isEmpty()) {
            visitors.leave(guest);
        }
        cookies.remove(context, Cookies.GUEST);
        cookies.remove(context, Cookies.FORM);
    }

    /** Remembers for this browser whether single keys are shortcuts. */
    public void setShortcuts(Context context, boolean on) {
        cookies.set(context, Cookies.SHORTCUTS, on ? "on" : "off", Cookies.A_YEAR);
    }

    private Viewer viewer(Context context) {
        boolean shortcuts = !"off".equals(context.cookie(Cookies.SHORTCUTS));
        String guest = context.cookie(Cookies.GUEST);
        if (guest != null) {
            OptionalLong person = visitors.find(guest);
            if (person.isPresent()) {
                return new Viewer(person, guest, shortcuts);
            }
        }
        String secret = context.cookie(Cookies.FORM);
        if (secret == null || secret.length() < 32 || secret.length() > 64) {
            secret = Csrf.secret();
            cookies.set(context, Cookies.FORM, secret, Cookies.UNTIL_CLOSED);
        }
        return new Viewer(OptionalLong.empty(), secret, shortcuts);
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
        List<String> secrets = Stream.of(context.cookie(Cookies.GUEST), context.cookie(Cookies.FORM))
                .filter(Objects::nonNull)
                .filter(secret -> !secret.isEmpty())
                .toList();
        if (!Csrf.matches(form.text(Form.TOKEN).orElse(""), secrets)) {
            throw Refusal.forbidden("form-foreign");
        }
    }
}
