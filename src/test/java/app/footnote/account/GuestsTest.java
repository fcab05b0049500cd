package app.footnote.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.account.Guests.NewGuest;
import app.footnote.db.Database;
import app.footnote.db.StoreTest;
import app.footnote.web.Visitors;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

class GuestsTest {
    private Accounting all;

    @BeforeEach
    void open(Database database) {
        all = new Accounting(database);
    }

    @StoreTest
    void aGuestIsFoundByTheirTokenOnly() {
        NewGuest one = all.guests.create();
        NewGuest other = all.guests.create();
        assertThat(all.sessions.find(one.token())).hasValue(new Visitors.Known(one.person(), Optional.empty()));
        assertThat(all.sessions.find(other.token())).hasValue(new Visitors.Known(other.person(), Optional.empty()));
        assertThat(all.sessions.find(one.token() + "x")).isEmpty();
        assertThat(all.sessions.find("\u0000")).isEmpty();
    }

    @StoreTest
    void aForgottenTokenIsWorthNothing() {
        NewGuest guest = all.guests.create();
        all.sessions.end(guest.token());
        all.sessions.end("never made");
        assertThat(all.sessions.find(guest.token())).isEmpty();
    }

    @StoreTest
    void theTokenItselfIsNotStored(Database database) {
        NewGuest guest = all.guests.create();
        String stored = database.read(handle -> handle.createQuery("SELECT token_hash FROM sign_in_token")
                .mapTo(String.class)
                .one());
        assertThat(stored).isNotEqualTo(guest.token()).hasSize(64);
    }
}
