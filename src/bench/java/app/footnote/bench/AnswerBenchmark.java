package app.footnote.bench;

import app.footnote.bench.Load.Arrival;
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
            Arrival inserting = connection -> () -> connection.post("/", "option=0");
            Arrival practising = connection -> new Student(connection, true);
            Arrival withoutScript = connection -> new Student(connection, false);
            measure(footnote, WARM_UP, withoutScript);
            measure(footnote, WARM_UP, practising);
            measure(bare, WARM_UP, inserting);
            for (int round = 1; round <= ROUNDS; round++) {
                Cost answer = measure(footnote, MEASURED, practising);
                Cost slower = measure(footnote, MEASURED, withoutScript);
                Cost insert = measure(bare, MEASURED, inserting);
                System.out.printf(
                        "Answers (each stored, and the page it leads to): %s; without script: %s; bare inserts: %s; "
                                + "%.2f and %.2f of the bare rate, %.1f and %.1f times the processor%n",
                        answer,
                        slower,
                        insert,
                        answer.result().perSecond() / insert.result().perSecond(),
                        slower.result().perSecond() / insert.result().perSecond(),
                        answer.processorMillis() / insert.processorMillis(),
                        slower.processorMillis() / insert.processorMillis());
            }
        }
    }

    /** With the processor time, which says more than the rate where the machine has other things to do. */
    private record Cost(Result result, double processorMillis) {
        @Override
        public String toString() {
            return "%s, %.2f ms of processor each".formatted(result, processorMillis);
        }
    }

    private static Cost measure(ServerProcess server, Duration duration, Arrival arrival) throws InterruptedException {
        long before = server.processorTime().toMillis();
        Result result = Load.measure(server.port(), duration, arrival);
        double acts = result.perSecond() * duration.toSeconds();
        return new Cost(result, (server.processorTime().toMillis() - before) / acts);
    }
}
