package app.footnote.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.db.Database;
import app.footnote.db.StoreTest;
import app.footnote.web.Viewer;
import app.footnote.web.Visitors;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

class SessionsTest {
    private Accounting all;
    private long robin;

    @BeforeEach
    void open(Database database) {
        all = new Accounting(database);
        robin = all.student("robin");
    }

    @StoreTest
    void tokenSaysWhoIsSignedIn() {
        String token = all.sessions.start(robin, false, "");

        assertThat(all.sessions.find(token))
                .hasValue(new Visitors.Known(robin, Optional.of(new Viewer.Account("Robin Reed", false, false))));
        assertThat(all.sessions.find(token + "x")).isEmpty();
        assertThat(all.sessions.find("")).isEmpty();
    }

    @StoreTest
    void sessionEndsHalfADayAfterItsLastUseAndAKeptOneLater() {
        String session = all.sessions.start(robin, false, "");
        String kept = all.sessions.start(robin, true, "");

        all.later(Duration.ofHours(11));
        assertThat(all.sessions.find(session)).isPresent();
        all.later(Duration.ofHours(11));
        assertThat(all.sessions.find(session)).isPresent();
        all.later(Duration.ofHours(13));
        assertThat(all.sessions.find(session)).isEmpty();
        assertThat(all.sessions.find(kept)).isPresent();
        all.later(Duration.ofDays(61));
        assertThat(all.sessions.find(kept)).isEmpty();
    }

    @StoreTest
    void sessionsAreListedWithBrowserAndLastUse() {
        String phone = all.sessions.start(robin, true, "Chrome, Android");
        all.later(Duration.ofHours(1));
        String desk = all.sessions.start(robin, false, "Firefox, Linux");
        all.later(Duration.ofHours(1));
        all.sessions.find(phone);

        assertThat(all.sessions.of(robin, desk))
                .extracting(Session::browser, Session::lastUsed, Session::current)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Chrome, Android", all.clock.instant(), false),
                        org.assertj.core.groups.Tuple.tuple(
                                "Firefox, Linux", all.clock.instant().minus(Duration.ofHours(1)), true));
        assertThat(all.sessions.of(robin, desk)).noneMatch(session -> phone.contains(session.id()));
    }

    @StoreTest
    void oneSessionIsEndedByItsOwnerOnly() {
        String phone = all.sessions.start(robin, true, "");
        String desk = all.sessions.start(robin, true, "");
        long other = all.student("other");
        String id = all.sessions.of(robin, phone).stream()
                .filter(Session::current)
                .findFirst()
                .orElseThrow()
                .id();

        all.sessions.end(other, id);
        assertThat(all.sessions.find(phone)).isPresent();
        all.sessions.end(robin, id);
        assertThat(all.sessions.find(phone)).isEmpty();
        assertThat(all.sessions.find(desk)).isPresent();
        all.sessions.endAll(robin);
        assertThat(all.sessions.find(desk)).isEmpty();
    }

    @StoreTest
    void tokenOfAGuestOpensNoAccountEvenOfTheSamePerson(Database database) {
        String token = "planted";
        database.run(handle ->
                TokenStore.insert(handle, Token.hash(token), robin, TokenKind.GUEST, "", all.clock.instant()));

        assertThat(all.sessions.find(token)).isEmpty();
    }
}
