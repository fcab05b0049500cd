package app.footnote.account;

import app.footnote.web.Visitors;
import java.util.Optional;

/** Guests and those who are signed in, by the cookie of their browser. */
public final class KnownVisitors implements Visitors {
    private final Guests guests;
    private final Sessions sessions;

    public KnownVisitors(Guests guests, Sessions sessions) {
        this.guests = guests;
        this.sessions = sessions;
    }

    @Override
    public Optional<Known> find(String cookie) {
        return sessions.find(cookie);
    }

    @Override
    public Arrival arrive() {
        Guests.NewGuest guest = guests.create();
        return new Arrival(guest.person(), guest.token());
    }

    @Override
    public void leave(String cookie) {
        sessions.end(cookie);
    }
}
