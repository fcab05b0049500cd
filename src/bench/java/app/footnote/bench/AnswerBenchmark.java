package app.footnote.bench;

import app.footnote.bench.Load.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;

/** Practice answers over HTTP beside a bare durable insert, in turns, so that both meet the machine in the same mood. */
final class AnswerBenchmark {
    private static final int ROUNDS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration MEASURED = Duration.ofSeconds(10);

    private AnswerBenchmark() {}

    static void run() throws IOException, InterruptedException {
        try (ServerProcess footnote = ServerProcess.footnote(Files.createTempDirectory("footnote-bench"));
                ServerProcess bare =
                        ServerProcess.other(BareInsert.class, Files.createTempDirectory("footnote-bench"))) {
            answers(footnote, WARM_UP);
            inserts(bare, WARM_UP);
            for (int round = 1; round <= ROUNDS; round++) {
                Result answers = answers(footnote, MEASURED);
                Result inserts = inserts(bare, MEASURED);
                System.out.printf(
                        "Answers (each stored, and the page it leads to): %s; bare inserts: %s; answers %.2f, "
                                + "requests %.2f of the bare rate%n",
                        answers,
                        inserts,
                        answers.perSecond() / inserts.perSecond(),
                        2 * answers.perSecond() / inserts.perSecond());
            }
        }
    }

    private static Result answers(ServerProcess server, Duration duration) throws InterruptedException {
        return Load.measure(server.port(), duration, Student::new);
    }

    private static Result inserts(ServerProcess server, Duration duration) throws InterruptedException {
        return Load.measure(server.port(), duration, connection -> () -> connection.post("/", "option=0"));
    }
}
