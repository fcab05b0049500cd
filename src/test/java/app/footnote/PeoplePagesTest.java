package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What administrators write down about who somebody is. */
class PeoplePagesTest {
    private RunningSite site;
    private Cast cast;
    private Visitor ada;
    private String stan;

    @BeforeEach
    void start() {
        site = new RunningSite(37);
        cast = new Cast(site);
        ada = cast.administrator();
        cast.invited("student", "stan");
        stan = "/people/" + cast.person("stan");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void nameMailAndRosterNumberAreEditedAndFound() {
        HttpResponse<String> saved = describe("Stanislaw Lem", "stan@school.example", "7b-0042");

        assertThat(Visitor.words(saved)).contains("Stanislaw Lem", "Saved.");
        assertThat(saved.body()).contains("value=\"stan@school.example\"", "value=\"7b-0042\"");
        assertThat(Visitor.words(ada.get("/people?q=B-0042"))).contains("Stanislaw Lem", "7b-0042");
        assertThat(Visitor.words(ada.get("/people?q=0043"))).doesNotContain("Stanislaw Lem");

        assertThat(describe("Stanislaw Lem", "", "").body()).doesNotContain("stan@school.example", "7b-0042");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndWhatWasTypedStays() {
        HttpResponse<String> refused = describe("", "no address", "9".repeat(41));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("display-name-error", "mail-error", "roster-number-error", "value=\"no address\"");
        assertThat(Visitor.words(ada.get("/people"))).contains("stan example");
    }

    @Test
    void whoSignsInByMailSignsInByTheNewAddress() {
        site.database()
                .run(handle -> handle.execute(
                        "UPDATE account SET sign_in_name = 'old@school.example', mail = 'old@school.example',"
                                + " sign_in_key = 'old@school.example' WHERE sign_in_key = 'stan'"));

        assertThat(describe("Stan", "", "").statusCode()).as("it is needed").isEqualTo(422);
        assertThat(describe("Stan", "New@school.example", "").statusCode()).isEqualTo(200);

        assertThat(signIn("old@school.example").statusCode()).isEqualTo(422);
        assertThat(signIn("new@school.example").statusCode()).isEqualTo(200);
    }

    @Test
    void addressBySomebodyElseSignsInIsRefused() {
        cast.invited("student", "tess");
        site.database()
                .run(handle -> handle.execute(
                        "UPDATE account SET sign_in_name = sign_in_key || '@school.example', sign_in_key = sign_in_key"
                                + " || '@school.example' WHERE sign_in_key IN ('stan', 'tess')"));

        HttpResponse<String> refused = describe("Stan", "tess@school.example", "");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("mail-error");
        assertThat(signIn("stan@school.example").statusCode()).isEqualTo(200);
    }

    @Test
    void linkThatWasMailedToTheOldAddressEndsWithIt() {
        String link = Cast.link(ada.post(stan + "/reset-link", ada.get(stan)));
        Visitor anybody = new Visitor(site);
        describe("Stan", "", "12");
        assertThat(anybody.get(link).statusCode()).isEqualTo(200);

        describe("Stan", "other@school.example", "12");

        assertThat(anybody.get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void languageIsKeptWhereThePagesHaveIt() {
        Visitor tess = cast.invited("student", "tess");
        site.database().run(handle -> handle.execute("UPDATE account SET language = 'xx'"));

        tess.post("/account/days", tess.get("/account"), "language", "tlh");
        assertThat(language()).isEqualTo("xx");
        tess.post("/account/days", tess.get("/account"), "language", "en");
        assertThat(language()).isEqualTo("en");
    }

    private String language() {
        return site.database()
                .<String, RuntimeException>read(
                        handle -> handle.createQuery("SELECT language FROM account WHERE sign_in_key = 'tess'")
                                .mapTo(String.class)
                                .one());
    }

    private HttpResponse<String> describe(String name, String mail, String number) {
        return ada.post(stan + "/identity", ada.get(stan), "display-name", name, "mail", mail, "roster-number", number);
    }

    private HttpResponse<String> signIn(String name) {
        Visitor visitor = new Visitor(site);
        return visitor.post("/sign-in", visitor.get("/sign-in"), "name", name, "password", Cast.PASSWORD);
    }
}
