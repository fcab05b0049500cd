package app.footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose word counts for where a request comes from. */
class ProxiesTest {
    private Javalin server;

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void nobodyIsBelievedWhoIsNotNamed() throws Exception {
        start("10.0.0.0/8", Optional.empty());

        assertThat(seen(
                        "X-Forwarded-For",
                        "198.51.100.4",
                        "X-Forwarded-Proto",
                        "https",
                        "X-Forwarded-Host",
                        "evil.org"))
                .isEqualTo("127.0.0.1 http http://localhost:" + server.port());
    }

    @Test
    void aNamedProxySaysWhoAskedAndForWhat() throws Exception {
        start("127.0.0.1", Optional.empty());

        assertThat(seen(
                        "X-Forwarded-For", "198.51.100.4",
                        "X-Forwarded-Proto", "https",
                        "X-Forwarded-Host", "quiz.example.org"))
                .isEqualTo("198.51.100.4 https https://quiz.example.org");
    }

    @Test
    void whatTheProxyDoesNotSayStaysAsItIs() throws Exception {
        start("127.0.0.1", Optional.empty());

        assertThat(seen()).isEqualTo("127.0.0.1 http http://localhost:" + server.port());
        assertThat(seen("X-Forwarded-Proto", "https")).isEqualTo("127.0.0.1 https https://localhost:" + server.port());
    }

    @ParameterizedTest
    @CsvSource({
        "'1.1.1.1, 198.51.100.4',198.51.100.4", // the first was sent by whoever asked
        "'1.1.1.1, 198.51.100.4, 10.1.2.3',198.51.100.4", // behind two proxies
        "'10.9.9.9, 10.1.2.3',10.9.9.9", // somebody inside
        "'1.1.1.1, unknown',127.0.0.1",
        "'198.51.100.4:5060',198.51.100.4",
        "'[2001:db8::7]:443',2001:db8:0:0:0:0:0:7",
        "'2001:db8::7',2001:db8:0:0:0:0:0:7"
    })
    void theLastAddressThatIsNoProxyIsWhoAsked(String forwarded, String client) throws Exception {
        start("127.0.0.1, 10.0.0.0/8", Optional.empty());

        assertThat(seen("X-Forwarded-For", forwarded).split(" ")[0].replaceAll("[\\[\\]]", ""))
                .isEqualTo(client);
    }

    @Test
    void severalHeadersAreReadAsOne() throws Exception {
        start("127.0.0.1", Optional.empty());

        assertThat(seen("X-Forwarded-For", "1.1.1.1", "X-Forwarded-For", "198.51.100.4"))
                .startsWith("198.51.100.4 ");
    }

    @Test
    void otherHeadersOfTheKindAreNotRead() throws Exception {
        start("127.0.0.1", Optional.empty());

        assertThat(seen("Forwarded", "for=1.1.1.1;proto=https;host=evil.org", "X-Proxied-Https", "on"))
                .isEqualTo("127.0.0.1 http http://localhost:" + server.port());
    }

    @Test
    void valuesThatAreNoneAreNotTakenOver() throws Exception {
        start("127.0.0.1", Optional.empty());

        assertThat(seen("X-Forwarded-Proto", "javascript", "X-Forwarded-Host", "a/b?c"))
                .isEqualTo("127.0.0.1 http http://localhost:" + server.port());
    }

    @Test
    void theAddressThatWasSetWinsOverWhateverRequestsSay() throws Exception {
        start("127.0.0.1", Optional.of(URI.create("https://quiz.example.org")));

        assertThat(seen("X-Forwarded-Host", "other.example.org", "X-Forwarded-Proto", "http"))
                .isEqualTo("127.0.0.1 https https://quiz.example.org");
    }

    private void start(String proxies, Optional<URI> publicUrl) {
        Origin origin = new Origin(publicUrl);
        server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.jetty.modifyHttpConfiguration(
                            http -> http.addCustomizer(Proxies.read(proxies).orElseThrow()));
                    config.routes.get(
                            "/",
                            context -> context.result(Origin.client(context) + " "
                                    + (origin.secure(context) ? "https" : "http") + " " + origin.site(context)));
                })
                .start("127.0.0.1", 0);
    }

    private String seen(String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/"));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
