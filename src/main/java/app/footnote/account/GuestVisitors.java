package app.footnote.account;

import app.footnote.web.Visitors;
import java.util.Optional;

/** Visitors are guests until they have an account. */
public final class GuestVisitors implements Visitors {
    private final Guests guests;

    public GuestVisitors(Guests guests) {
        this.guests = guests;
    }

    @Override
    public Optional<Known> find(String cookie) {
        return guests.find(cookie).stream()
                .mapToObj(person -> new Known(person, Optional.empty()))
                .findFirst();
    }

    @Override
    public Arrival arrive() {
        Guests.NewGuest guest = guests.create();
        return new Arrival(guest.person(), guest.token());
    }

    @Override
    public void leave(String cookie) {
        guests.forget(cookie);
    }
}
