package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.author.ModelStandIn;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Asking a language model on the page of a draft, over a stop of the server. */
class ModelPagesTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");
    private static final Pattern ASK = Pattern.compile("action=\"(/workbench/[^\"]+/model)\"");
    private static final String TEXT = "How the River Was Divided\n\nThe Ferrier Commission was founded in 1921 by the"
            + " five towns that lie on the lower river.\n\n"
            + "The river rises in the hills and runs past seven mills before it meets the sea. ".repeat(12);
    private static final String ANSWER = "{\"facts\":[{\"passage\":\"2.1\",\"quote\":\"was founded in 1921\","
            + "\"relation\":\"founded\",\"subject\":\"Ferrier Commission\",\"subjectKind\":\"organisation\","
            + "\"value\":\"1921\"},{\"passage\":\"2.1\",\"quote\":\"was founded in 1821\",\"relation\":\"founded\","
            + "\"subject\":\"Ferrier Commission\",\"value\":\"1821\"}]}";

    private static ModelStandIn standIn;
    private static RunningSite site;
    private static Visitor ines;

    @BeforeAll
    static void start() throws IOException {
        standIn = new ModelStandIn();
        site = new RunningSite(
                7,
                NetworkSettings.onAnyPort(),
                PrivacySettings.usual(),
                new ModelSettings(Optional.of(standIn.model(Duration.ofMinutes(1), 10, 100_000))));
        ines = new Cast(site).invited("instructor", "ines");
    }

    @AfterAll
    static void stop() {
        site.close();
        standIn.close();
    }

    @Test
    void whatTheModelProposedIsToldAfterAStopOfTheServerToo() throws InterruptedException {
        standIn.says(ANSWER).fallsSilentAt(1);
        HttpResponse<String> document = awaited(sent(), page -> !page.body().contains("data-reading"));
        HttpResponse<String> begun = ines.post(document.uri().getPath() + "/set", document);
        HttpResponse<String> draft = awaited(begun, page -> !page.body().contains("http-equiv=\"refresh\""));
        assertThat(Visitor.words(draft))
                .contains("The model stand-in can propose more facts")
                .contains("10 times at most, and at most 100,000 tokens");
        Matcher ask = ASK.matcher(draft.body());
        assertThat(ask.find()).isTrue();

        HttpResponse<String> asking = ines.post(ask.group(1), draft);
        standIn.hears();
        standIn.hears();
        site.stop();
        standIn.speaksAgain();
        site.start();

        HttpResponse<String> done =
                awaited(asking, page -> Visitor.words(page).contains("It went through the whole text."));
        assertThat(Visitor.words(done))
                .contains("1 is known already.")
                .contains("with a quote that does not stand in the passage.")
                .contains("Ask the language model again");
        assertThat(Visitor.words(ines.post(ask.group(1) + "/stop", done))).contains("It went through the whole text.");
    }

    private static HttpResponse<String> awaited(HttpResponse<String> page, Predicate<HttpResponse<String>> done) {
        HttpResponse<String> now = page;
        for (int i = 0; i < 400 && !done.test(now); i++) {
            LockSupport.parkNanos(50_000_000);
            now = ines.get(page.uri().getPath());
        }
        return now;
    }

    private static HttpResponse<String> sent() {
        Matcher token = TOKEN.matcher(ines.get("/documents").body());
        assertThat(token.find()).isTrue();
        String body = "--line\r\nContent-Disposition: form-data; name=\"form-token\"\r\n\r\n" + token.group(1)
                + "\r\n--line\r\nContent-Disposition: form-data; name=\"file\"; filename=\"river.txt\""
                + "\r\nContent-Type: application/octet-stream\r\n\r\n" + TEXT + "\r\n--line--\r\n";
        return ines.send(HttpRequest.newBuilder(URI.create(site.address() + "/documents"))
                .header("Content-Type", "multipart/form-data; boundary=line")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build());
    }
}
