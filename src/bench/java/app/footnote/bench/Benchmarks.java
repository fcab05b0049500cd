package app.footnote.bench;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks whose names match the first argument. */
public final class Benchmarks {
    private Benchmarks() {}

    /** @param arguments a regular expression */
    public static void main(String[] arguments) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(arguments[0])
                .forks(1)
                .shouldFailOnError(true)
                .build();
        new Runner(options).run();
    }
}
