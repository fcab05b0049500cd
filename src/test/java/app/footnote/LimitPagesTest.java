package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody sees who tries too often. */
class LimitPagesTest {
    private RunningSite site;

    @BeforeEach
    void start() {
        site = new RunningSite(31);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void aGuesserIsToldHowLongToWaitAndMayGoOnThen() {
        Visitor guesser = new Visitor(site);
        for (int i = 0; i < 5; i++) {
            assertThat(guess(guesser, "mina").statusCode()).isEqualTo(422);
        }

        HttpResponse<String> refused = guess(guesser, "mina");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(Visitor.words(refused)).contains("Too many tries at this name", "Try again in 2 seconds");
        site.later(Duration.ofSeconds(2));
        assertThat(guess(guesser, "mina").statusCode()).isEqualTo(422);
        assertThat(Visitor.words(guess(guesser, "mina"))).contains("Try again in 4 seconds");
    }

    @Test
    void othersBehindTheSameAddressAreNotHeldUp() {
        for (int i = 0; i < 6; i++) {
            guess(new Visitor(site), "mina");
        }

        assertThat(guess(new Visitor(site), "rosa").statusCode()).isEqualTo(422);
    }

    private static HttpResponse<String> guess(Visitor visitor, String name) {
        return visitor.post("/sign-in", visitor.get("/sign-in"), "name", name, "password", "wrong password");
    }
}
