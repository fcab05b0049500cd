package app.footnote.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.footnote.author.LargeDraft;
import app.footnote.db.Database;
import app.footnote.db.DatabaseSettings;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Publishing a set of {@code -Dworkbench.questions} questions (10,000) with all checks, in the browser's way. */
final class PublishBenchmark {
    private static final int QUESTIONS = Integer.getInteger("workbench.questions", 10_000);
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");
    private static final long A_LOOK = 100_000_000;

    private PublishBenchmark() {}

    static void run() throws IOException {
        Path folder = Files.createTempDirectory("footnote-bench");
        String cookie;
        try (Database database = Database.open(DatabaseSettings.sqlite(folder))) {
            cookie = LiveStage.host(database);
        }
        String slug;
        try (LargeDraft draft = new LargeDraft(folder, LiveStage.HOST, QUESTIONS)) {
            slug = draft.slug();
            long start = System.nanoTime();
            draft.bareCopy();
            System.out.printf("Its rows written alone (baseline): %.1f s%n", seconds(start));
        }
        try (ServerProcess footnote = ServerProcess.footnote(folder);
                HttpConnection connection = new HttpConnection(footnote.port())) {
            connection.bring("footnote-visitor", cookie);
            for (String state : new String[] {"in a server just started", "in the same server, with one change"}) {
                Duration before = footnote.processorTime();
                long start = System.nanoTime();
                publish(connection, "/workbench/" + slug + "/publish");
                System.out.printf(
                        "%,d questions published %s: %.1f s, %.1f s of processor%n",
                        QUESTIONS,
                        state,
                        seconds(start),
                        footnote.processorTime().minus(before).toMillis() / 1e3);
                change(connection, "/workbench/" + slug + "/settings");
            }
        }
    }

    private static void publish(HttpConnection connection, String page) throws IOException {
        send(connection, page, "&note=All&reason=Footnotes+follow");
        String body = connection.get(page).body();
        while (body.contains("data-reading")) {
            LockSupport.parkNanos(A_LOOK);
            body = connection.get(page).body();
        }
        if (!body.contains("data-announce=\"Published")) {
            throw new IOException("It was not published: " + body.replaceAll("(?s)<[^>]*>", " "));
        }
    }

    private static void change(HttpConnection connection, String page) throws IOException {
        send(connection, page, "&title=A+larger+set&visibility=AUTHORS");
    }

    private static void send(HttpConnection connection, String page, String fields) throws IOException {
        Matcher token = TOKEN.matcher(
                connection.get(page.replaceFirst("/[a-z]+$", "") + "/publish").body());
        if (!token.find()) {
            throw new IOException("There is no form at " + page);
        }
        HttpConnection.Reply reply =
                connection.post(page, "form-token=" + URLEncoder.encode(token.group(1), UTF_8) + fields);
        if (reply.status() != 303) {
            throw new IOException(page + " was answered with " + reply.status());
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
