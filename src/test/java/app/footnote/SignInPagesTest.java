package app.footnote;

import static app.footnote.Cast.PASSWORD;
import static app.footnote.Visitor.words;
import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.web.Csrf;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Registering, signing in and out, links and one's own account, as a browser without JavaScript meets them. */
class SignInPagesTest {
    private static RunningSite site;
    private static Cast cast;
    private static int names;

    @BeforeAll
    static void start() {
        site = new RunningSite(42);
        cast = new Cast(site);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void guestWhoRegistersKeepsTheirProgress() {
        Visitor visitor = new Visitor(site);
        String round = visitor.startRound("size", "3");

        HttpResponse<String> registered = register(visitor, name(), "mine", "on");

        assertThat(words(registered)).contains("Go on with a round: 0 of 3");
        assertThat(registered.body()).contains("Signed in as Robin Reed.");
        assertThat(visitor.get(round + "/1").statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsSomebodyElseThanTheGuestBeforeStartsWithNothing() {
        Visitor visitor = new Visitor(site);
        String round = visitor.startRound("size", "3");

        register(visitor, name());

        assertThat(visitor.get(round + "/1").statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasTypedStaysAndTheErrorStandsAtItsField() {
        Visitor visitor = new Visitor(site);
        String name = name();

        HttpResponse<String> refused = visitor.post(
                "/register", visitor.get("/register"), "display-name", "", "sign-in-name", name, "password", "short");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("value=\"" + name + "\"")
                .contains("aria-describedby=\"password-error password-hint\"")
                .containsPattern("id=\"display-name\"[^>]* autofocus")
                .doesNotContainPattern("id=\"password\"[^>]* autofocus")
                .doesNotContain("value=\"short\"");
        assertThat(words(refused))
                .contains("This is too short: use at least 10")
                .contains("Enter the name");
    }

    @Test
    void nameThatIsTakenIsSaidToBe() {
        String name = name();
        register(new Visitor(site), name);
        Visitor other = new Visitor(site);

        HttpResponse<String> refused = other.post(
                "/register",
                other.get("/register"),
                "display-name",
                "Other",
                "sign-in-name",
                name.toUpperCase(java.util.Locale.ROOT),
                "password",
                "quite other words");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(words(refused)).contains("Somebody here signs in with this name");
    }

    @Test
    void mailAddressIsNoNameWhereNobodyChecksWhoseItIs() {
        assertThat(words(register(new Visitor(site), "robin@school.example"))).contains("A mail address cannot be");
    }

    @Test
    void registrationSentTwiceAtOnceMakesOneAccount() throws Exception {
        String name = name();
        Visitor visitor = new Visitor(site);
        HttpResponse<String> page = visitor.get("/register");
        ExecutorService twice = Executors.newFixedThreadPool(2);
        try {
            List<Future<HttpResponse<String>>> answers = Stream.of(1, 2)
                    .map(time -> twice.submit(() -> visitor.post(
                            "/register",
                            page,
                            "display-name",
                            "Robin Reed",
                            "sign-in-name",
                            name,
                            "password",
                            PASSWORD)))
                    .toList();
            for (Future<HttpResponse<String>> answer : answers) {
                assertThat(answer.get().statusCode()).isIn(200, 403);
            }
        } finally {
            twice.shutdown();
        }
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void signingInMakesANewTokenAndEndsTheOneBefore() {
        String name = name();
        register(new Visitor(site), name);
        Visitor visitor = new Visitor(site);
        visitor.startRound("size", "3");
        String planted = visitor.cookie("footnote-visitor");

        assertThat(signIn(visitor, name, PASSWORD).body()).contains("Signed in as Robin Reed");

        assertThat(visitor.cookie("footnote-visitor")).isNotEmpty().isNotEqualTo(planted);
        assertThat(withCookie("/account", planted).statusCode()).isEqualTo(401);
        assertThat(withCookie("/account", visitor.cookie("footnote-visitor")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void wrongPasswordAndUnknownNameAreToldApartByNothing() {
        String name = name();
        register(new Visitor(site), name);
        String unknown = name();

        HttpResponse<String> wrong = signIn(new Visitor(site), name, "not the words");
        HttpResponse<String> nobody = signIn(new Visitor(site), unknown, "not the words");

        assertThat(wrong.statusCode()).isEqualTo(nobody.statusCode()).isEqualTo(422);
        assertThat(words(wrong)).isEqualTo(words(nobody)).contains("Name and password do not belong together");
        assertThat(wrong.body()).contains("value=\"" + name + "\"");
    }

    @Test
    void signInLeadsBackToWhereItWasAskedFor() {
        String name = name();
        register(new Visitor(site), name);
        Visitor visitor = new Visitor(site);

        HttpResponse<String> asked = visitor.get("/account?saved=name");
        HttpResponse<String> back =
                visitor.post("/sign-in", asked, "name", name, "password", PASSWORD, "back", hidden(asked, "back"));

        assertThat(asked.statusCode()).isEqualTo(401);
        assertThat(words(asked)).contains("This browser knows nobody just now");
        assertThat(back.uri()).isEqualTo(URI.create(site.address() + "/account?saved=name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example",
                "https://elsewhere.example",
                "/\\elsewhere.example",
                "javascript:alert(1)",
                "/\t/elsewhere.example"
            })
    void signInLeadsToNoOtherSite(String back) {
        String name = name();
        register(new Visitor(site), name);
        Visitor visitor = new Visitor(site);

        HttpResponse<String> answer =
                visitor.post("/sign-in", visitor.get("/sign-in"), "name", name, "password", PASSWORD, "back", back);

        assertThat(answer.uri()).isEqualTo(URI.create(site.address() + "/"));
    }

    @Test
    void formOfSomebodyElseSignsNobodyIn() {
        Visitor visitor = new Visitor(site);
        visitor.get("/sign-in");

        HttpResponse<String> refused = visitor.postBody(
                "/sign-in",
                "application/x-www-form-urlencoded",
                "form-token=" + Csrf.token(Csrf.secret()) + "&name=ada&password=x");

        assertThat(refused.statusCode()).isEqualTo(403);
    }

    @Test
    void signingOutLeavesNothingBehind() {
        String name = name();
        Visitor visitor = new Visitor(site);
        register(visitor, name);
        HttpResponse<String> account = visitor.get("/account");
        String cookie = visitor.cookie("footnote-visitor");

        HttpResponse<String> out = visitor.post("/not-me", account);

        assertThat(words(out)).contains("You are signed out");
        assertThat(out.previousResponse().orElseThrow().headers().firstValue("Clear-Site-Data"))
                .hasValue("\"cache\", \"cookies\", \"storage\"");
        assertThat(visitor.cookie("footnote-visitor")).isEmpty();
        assertThat(withCookie("/account", cookie).statusCode()).isEqualTo(401);
        assertThat(visitor.post("/account/name", account, "display-name", "Planted")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void invitationMakesAnInstructorOnce() {
        String invitation = cast.invitation("instructor");
        Visitor first = new Visitor(site);

        assertThat(Cast.open(first, invitation, name()).body()).contains("Signed in as");

        HttpResponse<String> second = new Visitor(site).get(invitation);
        assertThat(second.statusCode()).isEqualTo(404);
        assertThat(words(second)).contains("This link does not work any more");
        assertThat(first.get("/people").statusCode()).isEqualTo(403);
    }

    @Test
    void lookingAtALinkDoesNotUseItUp() {
        String invitation = cast.invitation("student");

        new Visitor(site).get(invitation);

        assertThat(Cast.open(new Visitor(site), invitation, name()).body()).contains("Signed in as");
    }

    @Test
    void linkSentTwiceFindsTheAccountItMade() {
        String invitation = cast.invitation("student");
        String name = name();
        Visitor visitor = new Visitor(site);
        HttpResponse<String> page = visitor.get(invitation);
        String[] fields = {"display-name", "Robin Reed", "sign-in-name", name, "password", PASSWORD};
        visitor.post(invitation, page, fields);
        Visitor again = new Visitor(site);
        HttpResponse<String> other = again.get("/register");

        assertThat(again.post(invitation, other, fields).body()).contains("Signed in as Robin Reed");
    }

    @Test
    void administratorResetsAPasswordByALink() {
        String name = name();
        Visitor robin = new Visitor(site);
        register(robin, name);
        String person = "/people/" + cast.person(name);

        String link = Cast.link(cast.administrator()
                .post(person + "/reset-link", cast.administrator().get(person)));
        Visitor elsewhere = new Visitor(site);
        HttpResponse<String> set = elsewhere.post(link, elsewhere.get(link), "password", "quite other words");

        assertThat(set.body()).contains("Signed in as Robin Reed");
        assertThat(robin.get("/account").statusCode()).isEqualTo(401);
        assertThat(signIn(new Visitor(site), name, PASSWORD).statusCode()).isEqualTo(422);
        assertThat(signIn(new Visitor(site), name, "quite other words").statusCode())
                .isEqualTo(200);
    }

    @Test
    void sessionsAreListedAndEnded() {
        String name = name();
        Visitor desk = new Visitor(site);
        register(desk, name);
        Visitor phone = new Visitor(site);
        signIn(phone, name, PASSWORD);

        HttpResponse<String> account = desk.get("/account");
        assertThat(words(account)).contains("2 March 2026").contains("this one");
        desk.post("/account/sessions/end", account, "session", hidden(account, "session"));
        assertThat(phone.get("/account").statusCode()).isEqualTo(401);
        assertThat(desk.get("/account").statusCode()).isEqualTo(200);

        signIn(phone, name, PASSWORD);
        assertThat(words(desk.post("/account/sessions/end-all", account))).contains("You are signed out");
        assertThat(phone.get("/account").statusCode()).isEqualTo(401);
    }

    @Test
    void daysBeginWhenTheLearnerSays() {
        Visitor robin = new Visitor(site);
        register(robin, name());
        String round = robin.startRound("size", "3");
        robin.post(round + "/1", robin.get(round + "/1"), "nothing", "1");
        int hour = site.clock().instant().atZone(java.time.ZoneOffset.UTC).getHour();
        site.later(Duration.ofHours(1));

        assertThat(words(robin.get("/sets/river"))).contains("today").doesNotContain("yesterday");
        HttpResponse<String> saved = robin.post(
                "/account/days", robin.get("/account"), "zone", "", "hour", Integer.toString((hour + 1) % 24));

        assertThat(words(saved)).contains("Your days begin by this from now on");
        assertThat(words(robin.get("/sets/river"))).contains("yesterday");
    }

    @Test
    void newPasswordNeedsTheOldOneAndSignsOutElsewhere() {
        String name = name();
        Visitor desk = new Visitor(site);
        register(desk, name);
        Visitor phone = new Visitor(site);
        signIn(phone, name, PASSWORD);

        HttpResponse<String> refused = desk.post(
                "/account/password", desk.get("/account"), "old-password", "no", "password", "quite other words");
        assertThat(words(refused)).contains("This is not your password until now");
        HttpResponse<String> changed =
                desk.post("/account/password", refused, "old-password", PASSWORD, "password", "quite other words");

        assertThat(words(changed)).contains("The password is changed");
        assertThat(phone.get("/account").statusCode()).isEqualTo(401);
    }

    @Test
    void deactivatedAccountIsSignedOutAndToldWhyOnlyWithItsPassword() {
        String name = name();
        Visitor robin = new Visitor(site);
        register(robin, name);
        String person = "/people/" + cast.person(name);

        cast.administrator().post(person + "/deactivate", cast.administrator().get(person));

        assertThat(robin.get("/account").statusCode()).isEqualTo(401);
        assertThat(words(signIn(new Visitor(site), name, PASSWORD))).contains("This account was deactivated");
        assertThat(words(signIn(new Visitor(site), name, "not the words"))).contains("do not belong together");
    }

    @Test
    void lastAdministratorIsKept() {
        String person = "/people/" + cast.person("ada");

        HttpResponse<String> refused = cast.administrator()
                .post(person + "/roles", cast.administrator().get(person), "instructor", "on");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(words(refused)).contains("somebody has to administer this server");
        assertThat(cast.administrator().get("/people").statusCode()).isEqualTo(200);
    }

    @Test
    void tooManyWrongPasswordsHaveToWaitAndTheWaitIsNamed() {
        String name = name();
        Visitor visitor = new Visitor(site);
        HttpResponse<String> last = signIn(visitor, name, "wrong words 0");
        for (int i = 1; i < 6; i++) {
            last = signIn(visitor, name, "wrong words " + i);
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
        site.later(Duration.ofMinutes(6));
        assertThat(signIn(visitor, name, "wrong words").statusCode()).isEqualTo(422);
    }

    private static HttpResponse<String> register(Visitor visitor, String name, String... more) {
        String[] fields = Stream.concat(
                        Stream.of("display-name", "Robin Reed", "sign-in-name", name, "password", PASSWORD),
                        Stream.of(more))
                .toArray(String[]::new);
        return visitor.post("/register", visitor.get("/register"), fields);
    }

    private static HttpResponse<String> signIn(Visitor visitor, String name, String password) {
        return visitor.post("/sign-in", visitor.get("/sign-in"), "name", name, "password", password);
    }

    private static HttpResponse<String> withCookie(String path, String cookie) {
        return new Visitor(site)
                .send(HttpRequest.newBuilder(URI.create(site.address() + path))
                        .header("Cookie", "footnote-visitor=" + cookie)
                        .build());
    }

    private static String hidden(HttpResponse<String> page, String name) {
        return page.body()
                .replaceFirst("(?s)^.*name=\"" + name + "\" value=\"([^\"]*)\".*$", "$1")
                .replace("&amp;", "&");
    }

    private static String name() {
        return "robin-" + ++names;
    }
}
