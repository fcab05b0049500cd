package app.footnote.account;

import static app.footnote.account.Accounting.PASSWORD;
import static app.footnote.account.Accounting.newcomer;
import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.account.Registering.Newcomer;
import app.footnote.account.Registering.Outcome;
import app.footnote.db.Database;
import app.footnote.db.StoreTest;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

class AccountsTest {
    private Accounting all;

    @BeforeEach
    void open(Database database) {
        all = new Accounting(database);
    }

    @StoreTest
    void nameAndPasswordSignInWhateverTheCaseOfTheName() {
        long robin = all.student("Robin");

        assertThat(all.accounts.signIn(" rOBIN ", PASSWORD)).isEqualTo(new SignIn.Welcome(robin));
        assertThat(all.accounts.signIn("robin", PASSWORD + "x")).isEqualTo(new SignIn.Wrong());
        assertThat(all.accounts.signIn("robin", "")).isEqualTo(new SignIn.Wrong());
    }

    @StoreTest
    void unknownNameCostsAsManyHashesAsAKnownOne() {
        all.student("robin");
        all.registering.expect(SignInName.of("pending@school.example"), Role.STUDENT);

        for (String name : new String[] {"robin", "nobody", "pending@school.example", ""}) {
            all.hashed.clear();
            assertThat(all.accounts.signIn(name, "some other words")).isEqualTo(new SignIn.Wrong());
            assertThat(all.hashed).as(name).containsExactly(Argon2.OWASP);
        }
    }

    @StoreTest
    void hugePasswordIsNotHashedAtAll() {
        all.student("robin");
        all.hashed.clear();

        assertThat(all.accounts.signIn("robin", "x".repeat(100_000))).isEqualTo(new SignIn.Wrong());
        assertThat(all.hashed).isEmpty();
    }

    @StoreTest
    void hashOfAnotherCostIsMadeAnewAtTheNextSignIn(Database database) {
        long robin = all.student("robin");
        String outdated = stored(database, robin).replace("m=19456,t=2", "m=4096,t=3");
        database.run(handle -> AccountStore.updatePasswordHash(handle, robin, outdated));

        assertThat(all.accounts.signIn("robin", PASSWORD)).isEqualTo(new SignIn.Welcome(robin));

        assertThat(stored(database, robin)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(all.accounts.signIn("robin", PASSWORD)).isEqualTo(new SignIn.Welcome(robin));
    }

    @StoreTest
    void nameIsTakenOnce() {
        all.student("robin");

        Newcomer other = new Newcomer(SignInName.of("ROBIN"), "Other", "quite other words", OptionalLong.empty());

        assertThat(all.registering.register(other)).isEqualTo(new Outcome.NameTaken());
    }

    @StoreTest
    void formSentTwiceMakesOneAccount() {
        assertThat(Stream.of(1, 2).map(time -> all.student("robin")).distinct()).hasSize(1);
    }

    @StoreTest
    void guestWhoRegistersKeepsTheirId(Database database) {
        Guests.NewGuest guest = all.guests.create();

        Outcome outcome = all.registering.register(
                new Newcomer(SignInName.of("robin"), "Robin", PASSWORD, OptionalLong.of(guest.person())));

        assertThat(outcome).isEqualTo(new Outcome.Made(guest.person()));
        assertThat(all.sessions.find(guest.token())).isEmpty();
    }

    @StoreTest
    void somebodyWithAnAccountIsNoGuestWhoseIdCouldBeTaken() {
        long robin = all.student("robin");

        Outcome outcome = all.registering.register(
                new Newcomer(SignInName.of("other"), "Other", PASSWORD, OptionalLong.of(robin)));

        assertThat(outcome).isNotEqualTo(new Outcome.Made(robin)).isInstanceOf(Outcome.Made.class);
    }

    @StoreTest
    void peopleAreFoundByPartsOfTheirNames() {
        all.student("robin");
        all.registering.register(newcomer("per_cent"));

        assertThat(all.accounts.search("ROB", 0, 10)).hasSize(2);
        assertThat(all.accounts.search("r_c", 0, 10)).hasSize(1);
        assertThat(all.accounts.search("%", 0, 10)).isEmpty();
        assertThat(all.accounts.search("", 1, 10)).hasSize(1);
    }

    private static String stored(Database database, long person) {
        return database.read(handle -> AccountStore.selectPasswordHash(handle, person))
                .orElseThrow();
    }
}
