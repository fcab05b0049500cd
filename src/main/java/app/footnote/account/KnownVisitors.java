package app.footnote.account;

import app.footnote.web.Visitors;
import java.util.Optional;

/** Guests and those who are signed in, by the cookie of their browser. */
public final class KnownVisitors implements Visitors {
    private final Guests guests;
    private final Sessions sessions;
    private final Kiosk kiosk;

    public KnownVisitors(Guests guests, Sessions sessions, Kiosk kiosk) {
        this.guests = guests;
        this.sessions = sessions;
        this.kiosk = kiosk;
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
    public void forget(String cookie) {
        Optional<Known> goes = sessions.find(cookie);
        sessions.end(cookie);
        goes.filter(known -> kiosk.shared() && known.account().isEmpty())
                .ifPresent(known -> kiosk.forget().accept(known.person()));
    }

    @Override
    public void leave(String cookie) {
        sessions.end(cookie);
    }
}
