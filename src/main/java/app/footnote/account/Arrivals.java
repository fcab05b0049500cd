package app.footnote.account;

import app.footnote.web.Viewer;

/** What happens when somebody gets into their account, whether by password, by registering or by a link. */
public final class Arrivals {
    private final Sessions sessions;
    private final GuestClaims claims;

    public Arrivals(Sessions sessions, GuestClaims claims) {
        this.sessions = sessions;
        this.claims = claims;
    }

    /**
     * Signs somebody in and gives the token for the cookie.
     *
     * @param before who the browser belonged to until now
     * @param mine whether a guest before was the same person
     */
    String arrive(long person, Viewer before, boolean mine, boolean kept, String userAgent) {
        boolean guest = before.known() && !before.signedIn() && before.id() != person;
        if (guest) {
            claims.arrived(before.id(), person, mine);
        }
        return sessions.start(person, kept, Browser.of(userAgent));
    }
}
