package app.footnote;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser without JavaScript: keeps cookies, follows redirects and sends forms. */
final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");

    private final String site;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client;

    Visitor(RunningSite site) {
        this.site = site.address();
        client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(site + path)).build());
    }

    /** Sends a form with the token of the page that was shown, fields as name and value in turn. */
    HttpResponse<String> post(String path, HttpResponse<String> page, String... fields) {
        StringBuilder body = new StringBuilder("form-token=" + URLEncoder.encode(token(page), UTF_8));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(fields[i]).append('=').append(URLEncoder.encode(fields[i + 1], UTF_8));
        }
        return postBody(path, "application/x-www-form-urlencoded", body.toString());
    }

    HttpResponse<String> postBody(String path, String type, String body) {
        return send(HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts a round with the fields of the set's page and gives its address without the question's number. */
    String startRound(String... fields) {
        HttpResponse<String> first = post("/sets/river/rounds", get("/sets/river"), fields);
        return first.uri().getPath().replaceAll("/1$", "");
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** The value of a cookie; empty where there is none. */
    String cookie(String name) {
        return cookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    static String token(HttpResponse<String> page) {
        Matcher matcher = TOKEN.matcher(page.body());
        return matcher.find() ? matcher.group(1) : "";
    }

    /** The words of the page's main part, without tags. */
    static String words(HttpResponse<String> page) {
        String main = page.body().replaceFirst("(?s)^.*<main", "<main").replaceFirst("(?s)</main>.*$", "");
        return main.replaceAll("(?s)<[^>]+>", " ").replaceAll("\\s+", " ").strip();
    }
}
