package app.footnote;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;

/** Files that visitors send, as a browser sends them. */
final class Uploads {
    private Uploads() {}

    /** @param from the page on which the file is chosen */
    static HttpResponse<String> sent(
            RunningSite site, Visitor visitor, String path, String from, String name, String content) {
        String token = Visitor.token(visitor.get(from));
        String body = "--line\r\nContent-Disposition: form-data; name=\"form-token\"\r\n\r\n" + token
                + "\r\n--line\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--line--\r\n";
        return visitor.send(HttpRequest.newBuilder(URI.create(site.address() + path))
                .header("Content-Type", "multipart/form-data; boundary=line")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build());
    }

    /** Looks at the page until the file was read. */
    static HttpResponse<String> finished(Visitor visitor, HttpResponse<String> page) {
        return until(visitor, page, "data-reading");
    }

    /** Looks at a page until it does not say any more that something is going on. */
    static HttpResponse<String> until(Visitor visitor, HttpResponse<String> page, String goingOn) {
        HttpResponse<String> now = page;
        for (int i = 0; i < 400 && now.body().contains(goingOn); i++) {
            LockSupport.parkNanos(50_000_000);
            now = visitor.get(page.uri().getPath());
        }
        return now;
    }
}
