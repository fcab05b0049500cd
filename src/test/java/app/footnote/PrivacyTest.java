package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said to be kept. */
class PrivacyTest {
    private RunningSite site;

    @BeforeEach
    void start() {
        site = new RunningSite(23);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void thePageSaysHowLongThingsAreKeptAsItWasSet() {
        HttpResponse<String> page = new Visitor(site).get("/privacy");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Visitor.words(page))
                .contains("for 180 days after the last visit")
                .contains("has used for 2 years is closed, and deleted 90 days later")
                .contains("kept for one year");
    }

    @Test
    void everyPageLeadsToIt() {
        assertThat(new Visitor(site).get("/").body()).contains("href=\"/privacy\"");
        assertThat(new Visitor(site).get("/nothing-here").body()).contains("href=\"/privacy\"");
    }
}
