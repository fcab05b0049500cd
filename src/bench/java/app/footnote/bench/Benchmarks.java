package app.footnote.bench;

import app.footnote.report.items.ItemStatisticsBenchmark;
import app.footnote.study.QueueBenchmark;
import app.footnote.study.fit.FitBenchmark;
import app.footnote.study.fit.SchedulerBenchmark;
import java.io.IOException;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks whose names match the first argument: JMH for code, loads on real processes for the server. */
public final class Benchmarks {
    private Benchmarks() {}

    /** @param arguments a regular expression */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Pattern wanted = Pattern.compile(arguments[0]);
        if (wanted.matcher("AnswerBenchmark").find()) {
            AnswerBenchmark.run();
        }
        if (wanted.matcher("SignInBenchmark").find()) {
            SignInBenchmark.run();
        }
        if (wanted.matcher("StartBenchmark").find()) {
            StartBenchmark.run();
        }
        if (wanted.matcher("ExtractionBenchmark").find()) {
            ExtractionBenchmark.run();
        }
        if (wanted.matcher("FitBenchmark").find()) {
            FitBenchmark.run();
        }
        if (wanted.matcher("SchedulerBenchmark").find()) {
            SchedulerBenchmark.run();
        }
        if (wanted.matcher("PublishBenchmark").find()) {
            PublishBenchmark.run();
        }
        if (wanted.matcher("WorkbenchBenchmark").find()) {
            WorkbenchBenchmark.run();
        }
        if (wanted.matcher("ItemStatisticsBenchmark").find()) {
            ItemStatisticsBenchmark.run();
        }
        if (wanted.matcher("StatisticsBenchmark").find()) {
            StatisticsBenchmark.run();
        }
        if (wanted.matcher("LiveBenchmark").find()) {
            LiveBenchmark.run();
        }
        if (wanted.matcher("QueueBenchmark").find()) {
            QueueBenchmark.run();
        }
        if (wanted.matcher("ReadingBenchmark").find()) {
            ReadingBenchmark.run();
        }
        if (wanted.matcher("KeyRepairBenchmark").find()) {
            KeyRepairBenchmark.run();
        }
        if (wanted.matcher("AttemptBenchmark").find()) {
            AttemptBenchmark.main();
        }
        try {
            new Runner(new OptionsBuilder()
                            .include(arguments[0])
                            .forks(1)
                            .shouldFailOnError(true)
                            .build())
                    .run();
        } catch (NoBenchmarksException e) {
            // only those above were wanted
        }
    }
}
