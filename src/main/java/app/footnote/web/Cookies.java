package app.footnote.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;

/** Cookies that scripts cannot read and other sites cannot send. */
public final class Cookies {
    /** Says who somebody is; made when there is first something to remember. */
    static final String VISITOR = "footnote-visitor";

    static final String FORM = "footnote-form";
    static final String KEYS = "footnote-keys";
    static final String SHORTCUTS = "footnote-shortcuts";
    static final int UNTIL_CLOSED = -1;
    static final int A_YEAR = 365 * 24 * 3600;

    private final Origin origin;
    private final boolean kiosk;

    /** @param kiosk whether no cookie outlives the browser's being closed, since the computer is shared */
    public Cookies(Origin origin, boolean kiosk) {
        this.origin = origin;
        this.kiosk = kiosk;
    }

    boolean secure(Context context) {
        return origin.secure(context);
    }

    void set(Context context, String name, String value, int seconds) {
        int life = kiosk && seconds > 0 ? UNTIL_CLOSED : seconds;
        context.cookie(new Cookie(name, value, "/", life, secure(context), true, null, SameSite.LAX));
    }

    void remove(Context context, String name) {
        set(context, name, "", 0);
    }
}
