package app.footnote.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Processor time from {@code java} to the first page, and memory after a thousand, beside the least of such apps. */
final class StartBenchmark {
    private static final int STARTS = 5;
    private static final int REQUESTS = 1_000;

    private StartBenchmark() {}

    static void run() throws IOException {
        List<Long> first = new ArrayList<>();
        List<Long> again = new ArrayList<>();
        List<Long> page = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            Path data = Files.createTempDirectory("footnote-bench");
            first.add(millis(ServerProcess.footnote(data)));
            again.add(millis(ServerProcess.footnote(data)));
            page.add(millis(ServerProcess.other(OnePage.class, Files.createTempDirectory("footnote-bench"))));
        }
        System.out.printf(
                "Processor time to the first page: %,d ms on an empty folder, %,d ms later; one-page app %,d ms; "
                        + "%.2f and %.2f times%n",
                median(first),
                median(again),
                median(page),
                (double) median(first) / median(page),
                (double) median(again) / median(page));
        memory();
    }

    private static void memory() throws IOException {
        Path data = Files.createTempDirectory("footnote-bench");
        try (ServerProcess footnote = ServerProcess.footnote(data);
                ServerProcess page = ServerProcess.other(OnePage.class, data)) {
            try (HttpConnection connection = new HttpConnection(footnote.port())) {
                Student student = new Student(connection, false);
                for (int request = 0; request < REQUESTS / 2; request++) {
                    student.act();
                }
            }
            try (HttpConnection connection = new HttpConnection(page.port())) {
                for (int request = 0; request < REQUESTS; request++) {
                    connection.get("/");
                }
            }
            System.out.printf(
                    "Resident after %,d requests: %,d MB; one-page app %,d MB%n",
                    REQUESTS, footnote.residentKilobytes() / 1024, page.residentKilobytes() / 1024);
        }
    }

    private static long millis(ServerProcess server) {
        try (server) {
            return server.untilReady().toMillis();
        }
    }

    private static long median(List<Long> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }
}
