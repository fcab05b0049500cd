package app.footnote.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The pages of a learner's statistics over HTTP, with a million reviews of their own: {@code -Dstatistics.cards} cards
 * (20,000), each reviewed {@code -Dstatistics.turns} times (50).
 */
final class StatisticsBenchmark {
    private static final int CARDS = Integer.getInteger("statistics.cards", 20_000);
    private static final int TURNS = Integer.getInteger("statistics.turns", 50);
    private static final int TIMES = 100;

    private StatisticsBenchmark() {}

    static void run() throws IOException {
        Path folder = Files.createTempDirectory("footnote-bench");
        String cookie;
        try (StudiedDatabase studied = new StudiedDatabase(folder, CARDS)) {
            cookie = studied.learner(CARDS, TURNS).token();
        }
        try (ServerProcess footnote = ServerProcess.footnote(folder);
                HttpConnection connection = new HttpConnection(footnote.port())) {
            connection.bring("footnote-visitor", cookie);
            for (String path :
                    List.of("/progress", "/progress/reviews", "/progress/reviews?period=all", "/progress/cards", "/")) {
                System.out.printf(
                        "%s with %,d reviews of %,d cards: %s%n",
                        path, (long) CARDS * TURNS, CARDS, PageTimes.of(connection, path, TIMES));
            }
        }
    }
}
