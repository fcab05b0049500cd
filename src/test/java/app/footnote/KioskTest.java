package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shared computers: whoever goes leaves nothing behind. */
class KioskTest {
    private RunningSite site;
    private Visitor visitor;

    @BeforeEach
    void start() {
        PrivacySettings shared = new PrivacySettings(
                PrivacySettings.usual().periods(), Optional.of(Duration.ofMinutes(5)), "The Hill School");
        site = new RunningSite(29, NetworkSettings.onAnyPort(), shared);
        visitor = new Visitor(site);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void noCookieOutlivesTheBrowser() {
        visitor.startRound("size", "3");
        visitor.post("/shortcuts", visitor.get("/help"), "shortcuts", "off");

        assertThat(visitor.cookies()).hasSizeGreaterThan(1).allMatch(cookie -> cookie.getMaxAge() == -1);
    }

    @Test
    void whoeverIsDoneIsDeletedAtOnce() {
        HttpResponse<String> result = practise();
        assertThat(result.body()).contains("I am done");

        HttpResponse<String> left = visitor.post("/not-me", result);

        assertThat(Visitor.words(left)).contains("What was answered here is deleted");
        assertThat(count("person")).isZero();
        assertThat(count("response")).isZero();
        assertThat(visitor.get(result.uri().getPath()).statusCode()).isEqualTo(401);
    }

    @Test
    void whoeverDoesNothingForTheTimeIsNobodyAnyMore() {
        HttpResponse<String> result = practise();
        site.later(Duration.ofMinutes(4));
        assertThat(visitor.get(result.uri().getPath()).statusCode()).isEqualTo(200);
        site.later(Duration.ofMinutes(4));
        assertThat(visitor.get(result.uri().getPath()).statusCode()).isEqualTo(200);
        site.later(Duration.ofMinutes(6));

        assertThat(visitor.get(result.uri().getPath()).statusCode()).isEqualTo(401);
    }

    @Test
    void everyPageReturnsToTheStartByItselfOnceNobodyIsKnown() {
        HttpResponse<String> result = practise();

        assertThat(result.body())
                .contains("<noscript><meta http-equiv=\"refresh\" content=\"305; url=/\"></noscript>")
                .contains("data-idle=\"305\"");

        site.later(Duration.ofSeconds(305));
        assertThat(visitor.get("/").body()).doesNotContain("action=\"/not-me\"");
    }

    @Test
    void everyPageOffersToGo() {
        visitor.startRound("size", "3");

        for (String path : new String[] {"/", "/sets/river", "/progress", "/help", "/privacy", "/nothing"}) {
            assertThat(visitor.get(path).body()).as(path).contains("action=\"/not-me\"");
        }
    }

    @Test
    void nobodyCanBeKeptSignedIn() {
        assertThat(visitor.get("/sign-in").body()).doesNotContain("name=\"keep\"");
    }

    @Test
    void thePrivacyPageSaysIt() {
        assertThat(Visitor.words(visitor.get("/privacy")))
                .contains("does nothing for 5 minutes")
                .contains("run by The Hill School")
                .contains("“I am done” and “Not me” delete everything")
                .doesNotContain("180 days");
    }

    private HttpResponse<String> practise() {
        String round = visitor.startRound("size", "3");
        visitor.post(round + "/1", visitor.get(round + "/1"), "nothing", "1");
        assertThat(count("response")).isEqualTo(1);
        return visitor.get(round + "/result");
    }

    private long count(String table) {
        return site.database()
                .<Long, RuntimeException>read(handle -> handle.createQuery("SELECT COUNT(*) FROM " + table)
                        .mapTo(Long.class)
                        .one());
    }
}
