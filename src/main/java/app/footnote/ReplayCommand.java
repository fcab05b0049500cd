package app.footnote;

import app.footnote.study.fit.Evaluation.Metrics;
import app.footnote.study.fit.Replay;
import app.footnote.study.fit.ReviewLogReader.Named;
import app.footnote.study.memory.Parameters;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Goes through a log of reviews with the memory model. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Goes through a log of reviews with the memory model FSRS-6 and prints for each review the days since the",
            "one before, the chance of recall just before, stability and difficulty after, and the next interval at",
            "that retention; then log loss, RMSE (bins) and AUC over the reviews on later days."
        })
final class ReplayCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private LogArguments log = new LogArguments();

    @Option(
            names = "--parameters",
            split = ",",
            paramLabel = "w0,…",
            description = "The 21 weights of FSRS-6 (default: the published ones).")
    private List<Double> weights = Parameters.FSRS_6.weights();

    @Option(
            names = "--retention",
            description = "The desired retention of the next interval, from 0.70 to 0.99 (default: ${DEFAULT-VALUE}).")
    private double retention = 0.9;

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Parameters parameters = parameters();
        ReplayPrinter.checkRetention(spec, retention);
        Named named = log.read();
        try (ReplayPrinter printer =
                new ReplayPrinter(spec.commandLine().getOut(), named, parameters, retention, json)) {
            Metrics metrics = new Replay(parameters).run(named.log(), printer);
            printer.print(metrics);
        }
        return 0;
    }

    private Parameters parameters() {
        try {
            return new Parameters(Parameters.FSRS_6.version(), weights);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--parameters has " + weights.size() + " numbers; FSRS-6 has 21, separated by commas.",
                    e);
        }
    }
}
