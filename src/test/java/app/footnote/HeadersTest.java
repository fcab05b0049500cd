package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer says about itself. */
class HeadersTest {
    private static RunningSite site;

    @BeforeAll
    static void start() {
        site = new RunningSite(13);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/sets/river", "/sets/river/text", "/progress", "/help", "/privacy", "/not-me", "/nothing"})
    void everyPageRunsNoScriptsOfOthersAndIsKeptNowhere(String path) {
        HttpResponse<String> page = new Visitor(site).get(path);

        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
        assertThat(page.body())
                .doesNotContain(" style=")
                .doesNotContain("<style")
                .doesNotContain("<script>")
                .doesNotContainPattern(" on[a-z]+=\"");
    }

    @Test
    void cookiesAreOutOfReachOfScriptsAndOtherSites() {
        Visitor visitor = new Visitor(site);
        visitor.startRound("size", "3");

        assertThat(visitor.cookies()).hasSize(2).allMatch(HttpCookie::isHttpOnly);
        assertThat(setCookie()).contains("SameSite=Lax").doesNotContain("Secure");
    }

    @Test
    void staticFilesAreKeptForGoodUnderAnAddressOfTheirContent() {
        Visitor visitor = new Visitor(site);
        String address =
                first("href=\"(/static/[^\"]+tokens.css)\"", visitor.get("/").body());

        HttpResponse<String> current = visitor.get(address);
        HttpResponse<String> old = visitor.get(address.replaceFirst("/static/[0-9a-f]+/", "/static/0000/"));

        assertThat(header(current, "Cache-Control")).contains("immutable");
        assertThat(header(current, "Content-Type")).startsWith("text/css");
        assertThat(header(old, "Cache-Control")).isEqualTo("no-cache");
        assertThat(old.body()).isEqualTo(current.body());
    }

    @Test
    void pagesAndFilesAreSentCompressed() {
        Visitor visitor = new Visitor(site);
        String style =
                first("href=\"(/static/[^\"]+question.css)\"", visitor.get("/").body());

        assertThat(header(visitor.send(compressed("/sets/river")), "Content-Encoding"))
                .isEqualTo("gzip");
        assertThat(header(visitor.send(compressed(style)), "Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void noPageIsHeavierThanAHundredKilobytes() {
        Visitor visitor = new Visitor(site);
        String page = visitor.get("/sets/river").body();
        long size = page.length();
        Matcher files = Pattern.compile("(?:href|src)=\"(/static/[^\"]+)\"").matcher(page);
        while (files.find()) {
            size += visitor.get(files.group(1)).body().length();
        }
        for (String module : new String[] {"swap", "keys", "notes", "announce"}) {
            size += visitor.get("/static/0/js/" + module + ".js").body().length();
        }

        assertThat(size).isLessThan(100_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sets/river", "/help"})
    void headOfAPageIsThatOfThePage(String path) {
        HttpResponse<String> head = head(path);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "Content-Type")).startsWith("text/html");
    }

    @Test
    void headOfWhatIsNotThereIsNotFound() {
        assertThat(head("/sets/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void slashAtTheEndMakesNoDifference() {
        assertThat(new Visitor(site).get("/sets/river/").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> head(String path) {
        return new Visitor(site)
                .send(HttpRequest.newBuilder(URI.create(site.address() + path))
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .build());
    }

    private static HttpRequest compressed(String path) {
        return HttpRequest.newBuilder(URI.create(site.address() + path))
                .header("Accept-Encoding", "gzip")
                .build();
    }

    private static String setCookie() {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(site.address() + "/"))
                                    .build(),
                            BodyHandlers.ofString())
                    .headers()
                    .firstValue("Set-Cookie")
                    .orElse("");
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String header(HttpResponse<String> page, String name) {
        return page.headers().firstValue(name).orElse("");
    }

    private static String first(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
