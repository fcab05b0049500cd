package app.footnote;

import static app.footnote.Visitor.words;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Whatever is sent is answered by a page with a sentence, loses nothing and is no internal error. */
class BadInputTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    private static RunningSite site;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Visitor visitor = new Visitor(site);

    @BeforeAll
    static void start() {
        site = new RunningSite(12);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @BeforeEach
    void listen() {
        log.start();
        ((Logger) LoggerFactory.getLogger("ROOT")).addAppender(log);
    }

    @AfterEach
    void nothingWasLogged() {
        ((Logger) LoggerFactory.getLogger("ROOT")).detachAppender(log);
        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/sets/nothing",
                "/sets/%00",
                "/sets/river/nothing",
                "/rounds/1/1",
                "/rounds/0",
                "/rounds/x/1",
                "/rounds/99999999999999999999/1",
                "/rounds/9223372036854775807/2147483648",
                "/static/x/nothing.css",
                "/static/x/../../etc/passwd",
                "/sets/river/rounds/x"
            })
    void unknownAddressesAreNotFound(String path) {
        HttpResponse<String> page = visitor.get(path);

        assertThat(page.statusCode()).isBetween(400, 404);
        assertThat(page.body()).doesNotContain("Exception").contains("<h1>");
    }

    @Test
    void unknownNumberOfARoundIsNotFound() {
        String round = visitor.startRound("size", "3");

        assertThat(visitor.get(round + "/4").statusCode()).isEqualTo(404);
        assertThat(visitor.get(round + "/0").statusCode()).isEqualTo(404);
    }

    @Test
    void formWithoutTokenChangesNothing() {
        HttpResponse<String> refused = visitor.postBody("/sets/river/rounds", FORM, "size=5");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(words(refused)).contains("This form is out of date").contains("Nothing was changed");
    }

    @Test
    void tokenOfSomebodyElseIsRefused() {
        Visitor other = new Visitor(site);
        HttpResponse<String> theirs = other.get("/sets/river");
        visitor.get("/sets/river");

        assertThat(visitor.post("/sets/river/rounds", theirs, "size", "5").statusCode())
                .isEqualTo(403);
    }

    @Test
    void formFromAnotherSiteIsRefusedWhateverItsToken() {
        HttpResponse<String> page = visitor.get("/sets/river");

        HttpResponse<String> refused =
                visitor.send(HttpRequest.newBuilder(URI.create(site.address() + "/sets/river/rounds"))
                        .header("Content-Type", FORM)
                        .header("Sec-Fetch-Site", "cross-site")
                        .POST(HttpRequest.BodyPublishers.ofString("form-token=" + Visitor.token(page)))
                        .build());

        assertThat(refused.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"option=9", "option=-1", "option=x", "option=99999999999", "grade=3&option=%31%39"})
    void optionsThatAreNotThereAreRefused(String answer) {
        String round = visitor.startRound("type", "single-choice");
        String token = Visitor.token(visitor.get(round + "/1"));

        HttpResponse<String> refused = visitor.postBody(round + "/1", FORM, "form-token=" + token + "&" + answer);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(words(visitor.get(round + "/1"))).contains("Check");
    }

    @Test
    void answerOfAnotherKindIsNoAnswer() {
        String round = visitor.startRound("type", "single-choice");

        HttpResponse<String> refused =
                visitor.post(round + "/1", visitor.get(round + "/1"), "typed", "Vell", "grade", "4");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(words(refused)).contains("Answer first, or say that you don’t know.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "size=0",
                "size=51",
                "size=five",
                "topic=nothing",
                "type=nothing",
                "document=nothing",
                "as=nothing"
            })
    void roundsOfNothingAreRefused(String wish) {
        String token = Visitor.token(visitor.get("/sets/river"));

        HttpResponse<String> refused = visitor.postBody("/sets/river/rounds", FORM, "form-token=" + token + "&" + wish);

        assertThat(refused.statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%01", "%1B%5B2J", "%FF%FE", "%C3%28", "%ED%A0%80", "%7F"})
    void binaryInATextFieldIsRefused(String bytes) {
        String round = visitor.startRound("type", "short-answer");
        String token = Visitor.token(visitor.get(round + "/1"));

        HttpResponse<String> refused =
                visitor.postBody(round + "/1", FORM, "form-token=" + token + "&typed=common" + bytes);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(words(refused)).contains("A field holds something other than text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%4", "%zz", "a=%G1"})
    void formThatCannotBeDecodedIsRefused(String body) {
        assertThat(visitor.postBody("/not-me", FORM, body).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(ints = {70_000, 3_000_000})
    void oversizedFormIsRefusedWithItsLimit(int size) {
        HttpResponse<String> page = visitor.get("/sets/river");

        HttpResponse<String> refused = visitor.post("/sets/river/rounds", page, "topic", "x".repeat(size));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(words(refused)).contains("at most 64 kilobytes");
    }

    @Test
    void thousandFieldsAreTooMany() {
        assertThat(visitor.postBody("/not-me", FORM, "a=1&".repeat(1000)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void formsWhereNoPageTakesAnyAreAnsweredWithThat() {
        assertThat(visitor.postBody("/", FORM, "").statusCode()).isEqualTo(405);
        assertThat(visitor.postBody("/nowhere", "text/plain", "").statusCode()).isEqualTo(404);
    }

    @Test
    void otherKindsOfBodiesAreNotRead() {
        assertThat(visitor.postBody("/not-me", "application/json", "{}").statusCode())
                .isEqualTo(415);
    }

    @Test
    void fileThatIsNoTextIsRefused() {
        String token = Visitor.token(visitor.get("/sets/river/text"));
        String body = part("form-token", token) + "--b\r\nContent-Disposition: form-data; name=\"file\";"
                + " filename=\"a.pdf\"\r\n\r\n%PDF-1.7\u0000\u0001\r\n--b--\r\n";

        HttpResponse<String> refused = visitor.postBody("/sets/river/text", "multipart/form-data; boundary=b", body);

        assertThat(refused.statusCode()).isEqualTo(400);
    }

    @Test
    void brokenUploadIsRefused() {
        assertThat(visitor.postBody("/sets/river/text", "multipart/form-data; boundary=b", "no part")
                        .statusCode())
                .isBetween(400, 403);
    }

    @Test
    void addressThatOnlyTakesFormsSaysSo() {
        HttpResponse<String> page = visitor.get("/shortcuts");

        assertThat(page.statusCode()).isEqualTo(405);
        assertThat(page.headers().firstValue("Allow")).contains("POST");
        assertThat(words(page)).contains("This address is only for forms.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /%zz HTTP/1.1", "GET /\u0001 HTTP/1.1", "NONSENSE", "GET /x HTTP/9.9"})
    void requestsThatNoPageEverSeesGetASentenceToo(String line) throws IOException {
        String answer = raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .matches("(?s)HTTP/1.1 (4\\d\\d|505) .*")
                .contains("The request was not understood")
                .doesNotContain("Jetty")
                .doesNotContain("Exception");
    }

    private static String part(String name, String value) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", site.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .replace("HTTP/1.0", "HTTP/1.1");
        }
    }

    @Test
    void nothingSaysWhatServerThisIs() {
        assertThat(visitor.get("/").headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).matches("server|x-powered-by"));
    }
}
