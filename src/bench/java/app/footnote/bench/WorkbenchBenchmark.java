package app.footnote.bench;

import app.footnote.author.LargeDraft;
import app.footnote.db.Database;
import app.footnote.db.DatabaseSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** The workbench on a set of {@code -Dworkbench.questions} questions (10,000), over HTTP and beside bare statements. */
final class WorkbenchBenchmark {
    private static final int QUESTIONS = Integer.getInteger("workbench.questions", 10_000);
    private static final int TIMES = Integer.getInteger("workbench.times", 100);

    /** Single letters find almost all, two words some, the last nothing: every row is read. */
    private static final List<String> SEARCHES = List.of(
            "",
            "?q=t",
            "?q=treaty",
            "?q=vell+treaty",
            "?q=treaty&topic=t3&type=single-choice",
            "?q=seat+harbourton&sort=stem",
            "?q=nothing+at+all",
            "?page=200");

    private WorkbenchBenchmark() {}

    static void run() throws IOException {
        Path folder = Files.createTempDirectory("footnote-bench");
        String cookie;
        try (Database database = Database.open(DatabaseSettings.sqlite(folder))) {
            cookie = LiveStage.host(database);
        }
        String slug;
        try (LargeDraft draft = new LargeDraft(folder, LiveStage.HOST, QUESTIONS)) {
            slug = draft.slug();
            System.out.printf("A page's rows alone (baseline): %s%n", times(i -> draft.barePage()));
            System.out.printf("A scan of all words alone (baseline): %s%n", times(i -> draft.bareScan()));
            System.out.printf("A part of the draft alone (baseline): %s%n", times(draft::bareEdit));
            System.out.printf("An edit with its row in the list: %s%n", times(draft::edit));
        }
        try (ServerProcess footnote = ServerProcess.onOneCore(folder);
                HttpConnection connection = new HttpConnection(footnote.port())) {
            connection.bring("footnote-visitor", cookie);
            for (String page : pages()) {
                String path = "/workbench/" + slug + "/questions" + page;
                PageTimes.of(connection, path, TIMES);
                Duration before = footnote.processorTime();
                PageTimes times = PageTimes.of(connection, path, TIMES);
                double each = footnote.processorTime().minus(before).toNanos() / 1e6 / (TIMES + 1);
                System.out.printf("%s of %,d: %s, %.1f ms of processor%n", path, QUESTIONS, times, each);
            }
        }
    }

    /** The list as it is searched, the editor on a question of the set, and on a new one. */
    private static List<String> pages() {
        return Stream.concat(SEARCHES.stream(), Stream.of("/q" + QUESTIONS / 2, "/new?type=cloze"))
                .toList();
    }

    private static String times(IntConsumer work) {
        for (int i = 0; i < TIMES; i++) {
            work.accept(i);
        }
        double[] took = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            work.accept(i);
            took[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(took);
        return "median %.1f ms, p99 %.1f ms".formatted(took[TIMES / 2], took[(int) Math.ceil(TIMES * 0.99) - 1]);
    }
}
