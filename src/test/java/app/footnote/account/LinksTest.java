package app.footnote.account;

import static app.footnote.account.Accounting.PASSWORD;
import static app.footnote.account.Accounting.newcomer;
import static app.footnote.account.Accounting.person;
import static app.footnote.account.Accounting.token;
import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.account.Registering.Newcomer;
import app.footnote.account.Registering.Outcome;
import app.footnote.db.Database;
import app.footnote.db.StoreTest;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;

class LinksTest {
    private static final String OTHER = "quite other words";

    private Accounting all;

    @BeforeEach
    void open(Database database) {
        all = new Accounting(database);
    }

    @StoreTest
    void firstAdministratorIsMadeOnceAndIsAnInstructorToo() {
        Account ada = all.accounts.find(all.administrator()).orElseThrow();

        assertThat(ada.administrator()).isTrue();
        assertThat(ada.instructor()).isTrue();
        assertThat(all.links.firstAdministrator()).isEmpty();
    }

    @StoreTest
    void newLinkForTheFirstAdministratorEndsTheOneBefore() {
        String before = token(all.links.firstAdministrator().orElseThrow());
        all.links.firstAdministrator();

        assertThat(all.registering.register(before, newcomer("ada"))).isEqualTo(new Outcome.LinkGone());
    }

    @StoreTest
    void invitationCarriesItsRoleAndWorksOnce() {
        String invitation = token(all.links.invite(Role.INSTRUCTOR, all.administrator()));

        long ines = person(all.registering.register(invitation, newcomer("ines")));
        Newcomer second = new Newcomer(SignInName.of("other"), "Other", OTHER, OptionalLong.empty());

        assertThat(all.accounts.find(ines).orElseThrow().instructor()).isTrue();
        assertThat(all.accounts.find(ines).orElseThrow().administrator()).isFalse();
        assertThat(all.registering.register(invitation, second)).isEqualTo(new Outcome.LinkGone());
        assertThat(all.accounts.find(SignInName.of("other"))).isEmpty();
    }

    @StoreTest
    void nameThatIsTakenDoesNotUseAnInvitationUp() {
        String invitation = token(all.links.invite(Role.STUDENT, all.administrator()));
        Newcomer taken = new Newcomer(SignInName.of("ADA"), "Other", OTHER, OptionalLong.empty());

        assertThat(all.registering.register(invitation, taken)).isEqualTo(new Outcome.NameTaken());
        assertThat(all.registering.register(invitation, newcomer("robin"))).isInstanceOf(Outcome.Made.class);
    }

    @StoreTest
    void linksRunOut() {
        long ada = all.administrator();
        String invitation = token(all.links.invite(Role.STUDENT, ada));
        String reset = token(all.links.reset(ada, ada));

        all.later(Duration.ofDays(1));
        assertThat(all.registering.setPassword(reset, Optional.empty(), OTHER)).isEqualTo(new Outcome.LinkGone());
        all.later(Duration.ofDays(13));
        assertThat(all.registering.register(invitation, newcomer("robin"))).isEqualTo(new Outcome.LinkGone());
    }

    @StoreTest
    void resetSetsThePasswordOnceAndSignsOutEverywhere() {
        long robin = all.student("robin");
        String session = all.sessions.start(robin, true, "Firefox");
        String reset = token(all.links.reset(robin, robin));
        String another = token(all.links.mailedReset(robin));

        assertThat(all.registering.setPassword(reset, Optional.empty(), OTHER)).isEqualTo(new Outcome.Made(robin));

        assertThat(all.sessions.find(session)).isEmpty();
        assertThat(all.accounts.signIn("robin", PASSWORD)).isEqualTo(new SignIn.Wrong());
        assertThat(all.accounts.signIn("robin", OTHER)).isEqualTo(new SignIn.Welcome(robin));
        assertThat(all.registering.setPassword(reset, Optional.empty(), PASSWORD))
                .isEqualTo(new Outcome.LinkGone());
        assertThat(all.registering.setPassword(another, Optional.empty(), PASSWORD))
                .isEqualTo(new Outcome.LinkGone());
    }

    @StoreTest
    void linkOfOneKindIsNoLinkOfAnother() {
        long ada = all.administrator();
        String invitation = token(all.links.invite(Role.STUDENT, ada));
        String reset = token(all.links.reset(ada, ada));

        assertThat(all.registering.setPassword(invitation, Optional.empty(), OTHER))
                .isEqualTo(new Outcome.LinkGone());
        assertThat(all.registering.register(reset, newcomer("robin"))).isEqualTo(new Outcome.LinkGone());
    }

    @StoreTest
    void deactivatingEndsLinksAndSessions() {
        all.administrator();
        long robin = all.student("robin");
        String reset = token(all.links.reset(robin, robin));
        String session = all.sessions.start(robin, false, "");

        assertThat(all.administration.deactivate(robin)).isTrue();

        assertThat(all.sessions.find(session)).isEmpty();
        assertThat(all.registering.setPassword(reset, Optional.empty(), OTHER)).isEqualTo(new Outcome.LinkGone());
        assertThat(all.accounts.signIn("robin", PASSWORD)).isEqualTo(new SignIn.Deactivated());
        assertThat(all.accounts.signIn("robin", OTHER)).isEqualTo(new SignIn.Wrong());
        all.administration.reactivate(robin);
        assertThat(all.accounts.signIn("robin", PASSWORD)).isEqualTo(new SignIn.Welcome(robin));
    }

    @StoreTest
    void lastAdministratorStays() {
        long ada = all.administrator();
        long robin = all.student("robin");

        assertThat(all.administration.deactivate(ada)).isFalse();
        assertThat(all.administration.setRoles(ada, true, false)).isFalse();
        assertThat(all.administration.setRoles(robin, false, true)).isTrue();
        assertThat(all.administration.setRoles(ada, true, false)).isTrue();
        assertThat(all.administration.deactivate(robin)).isFalse();
        assertThat(all.links.firstAdministrator()).isEmpty();
    }
}
