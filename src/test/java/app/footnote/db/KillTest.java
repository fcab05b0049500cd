package app.footnote.db;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
    @Test
    void whatWasAcknowledgedIsThereAfterAKill(@TempDir Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Acknowledging.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<Long> acknowledged = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged.add(Long.parseLong(line));
                if (acknowledged.size() == 500) {
                    process.destroyForcibly();
                    break;
                }
            }
        }
        process.waitFor();
        try (Database database = open(folder)) {
            assertThat(database.read(DatabaseTest::ids))
                    .hasSizeGreaterThanOrEqualTo(500)
                    .containsAll(acknowledged);
        }
    }

    private static Database open(Path folder) {
        return Database.open(new DatabaseSettings(folder, "", List.of("classpath:db/test")));
    }

    /** Writes from several threads for ever, and says so line by line once each row is stored. */
    static final class Acknowledging {
        public static void main(String[] arguments) {
            Database database = open(Path.of(arguments[0]));
            for (int thread = 0; thread < 8; thread++) {
                long first = 1_000_000L * thread;
                new Thread(() -> writeForever(database, first)).start();
            }
        }

        private static void writeForever(Database database, long first) {
            for (long id = first; ; id++) {
                long next = id;
                database.run(handle -> DatabaseTest.insert(handle, next, "note " + next));
                System.out.println(next);
            }
        }
    }
}
