package app.footnote.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.db.Database;
import app.footnote.db.StoreTest;
import app.footnote.web.Texts;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

class MailedLinksTest {
    private static final String ADDRESS = "robin@school.example";
    private static final String OTHER = "quite other words";

    private final List<Sent> sent = new ArrayList<>();
    private Accounting all;
    private MailedLinks mailed;

    private record Sent(String to, String subject, String text) {
        String token() {
            return text.replaceFirst("(?s)^.*https://quiz\\.example/link/([^\\s?]+).*$", "$1");
        }
    }

    @BeforeEach
    void open(Database database) {
        all = new Accounting(database);
        mailed = mailed(Optional.of(URI.create("https://quiz.example")));
    }

    @StoreTest
    void addressIsProvenByTheLinkThatOpensItsAccount() {
        mailed.register(SignInName.of(ADDRESS), "ABC DEF");

        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).to()).isEqualTo(ADDRESS);
        assertThat(sent.get(0).text()).contains("?code=ABC+DEF");
        assertThat(all.accounts.signIn(ADDRESS, "")).isEqualTo(new SignIn.Wrong());
        Registering.Outcome opened = all.registering.setPassword(sent.get(0).token(), Optional.of("Robin"), OTHER);
        assertThat(all.accounts.signIn(ADDRESS, OTHER)).isEqualTo(new SignIn.Welcome(Accounting.person(opened)));
    }

    @StoreTest
    void ownerOfATakenAddressIsToldByMail() {
        mailed.register(SignInName.of(ADDRESS), "");
        all.registering.setPassword(sent.get(0).token(), Optional.of("Robin"), OTHER);

        mailed.register(SignInName.of(ADDRESS), "");

        assertThat(sent.get(1).subject()).contains("You have an account");
        assertThat(sent.get(1).text()).contains("https://quiz.example/sign-in").doesNotContain("/link/");
    }

    @StoreTest
    void newPasswordIsSentToWhoHasAnAddressOnly() {
        mailed.register(SignInName.of(ADDRESS), "");
        all.registering.setPassword(sent.get(0).token(), Optional.of("Robin"), OTHER);
        all.student("pupil");
        sent.clear();

        mailed.reset("pupil");
        mailed.reset("nobody@school.example");
        assertThat(sent).isEmpty();
        mailed.reset("ROBIN@school.example");
        assertThat(sent).extracting(Sent::to).containsExactly(ADDRESS);
        assertThat(all.registering.setPassword(sent.get(0).token(), Optional.empty(), Accounting.PASSWORD))
                .isInstanceOf(Registering.Outcome.Made.class);
    }

    @StoreTest
    void nothingIsSentWhereTheServerDoesNotKnowItsAddress() {
        assertThat(mailed.on()).isTrue();
        assertThat(mailed(Optional.empty()).on()).isFalse();
    }

    private MailedLinks mailed(Optional<URI> publicUrl) {
        Mail mail = new Mail() {
            @Override
            public boolean configured() {
                return true;
            }

            @Override
            public void send(String to, String subject, String text) {
                sent.add(new Sent(to, subject, text));
            }
        };
        return new MailedLinks(
                all.accounts, all.registering, all.links, mail, publicUrl, Texts.english(), Runnable::run);
    }
}
