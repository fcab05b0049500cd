package app.footnote.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.account.Guests.NewGuest;
import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.db.StoreTest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;

class GuestsTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-02T12:00:00Z"));

    private Guests guests;

    @BeforeEach
    void open(Database database) {
        guests = new Guests(database, new Ids(CLOCK, 0, 0), CLOCK, new Random(1));
    }

    @StoreTest
    void aGuestIsFoundByTheirTokenOnly() {
        NewGuest one = guests.create();
        NewGuest other = guests.create();
        assertThat(guests.find(one.token())).hasValue(one.person());
        assertThat(guests.find(other.token())).hasValue(other.person());
        assertThat(guests.find(one.token() + "x")).isEmpty();
        assertThat(guests.find("")).isEmpty();
        assertThat(guests.find("\u0000")).isEmpty();
    }

    @StoreTest
    void aForgottenTokenIsWorthNothing() {
        NewGuest guest = guests.create();
        guests.forget(guest.token());
        guests.forget("never made");
        assertThat(guests.find(guest.token())).isEmpty();
    }

    @StoreTest
    void theTokenItselfIsNotStored(Database database) {
        NewGuest guest = guests.create();
        String stored = database.read(handle -> handle.createQuery("SELECT token_hash FROM sign_in_token")
                .mapTo(String.class)
                .one());
        assertThat(stored).isNotEqualTo(guest.token()).hasSize(64);
    }
}
