package app.footnote;

import app.footnote.study.fit.Evaluation.Metrics;
import app.footnote.study.fit.Fitting;
import app.footnote.study.fit.ReviewLog;
import app.footnote.study.memory.Parameters;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Fits the memory model to a log of reviews. */
@Command(
        name = "fit",
        mixinStandardHelpOptions = true,
        description = {
            "Fits the weights of FSRS-6 to the first four fifths, in time, of the reviews on later days, and holds them",
            "and the published ones against the last fifth. Prints the better ones, with what they cost there.",
            "Exit code 0 when weights were fitted, better or not; 1 when there are fewer than 400 reviews."
        })
final class FitCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private LogArguments log = new LogArguments();

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        ReviewLog reviews = log.read().log();
        Fitting fitting;
        try {
            fitting = Fitting.of(reviews, Parameters.FSRS_6, share -> {});
        } catch (IllegalArgumentException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 1;
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            json(reviews, fitting, out);
        } else {
            text(reviews, fitting, out);
        }
        out.flush();
        return 0;
    }

    private static void text(ReviewLog log, Fitting fitting, PrintWriter out) {
        out.println(fitting.parameters().weights().stream()
                .map(weight -> Double.toString(Math.rint(weight * 1e6) / 1e6))
                .collect(Collectors.joining(",")));
        out.println();
        out.println(log.size() + " reviews of " + log.cards() + " cards; fitted to the first " + fitting.fittedTo()
                + " on later days, held against the rest.");
        out.println("before: " + ReplayPrinter.sentence(fitting.before()));
        out.println("after:  " + ReplayPrinter.sentence(fitting.after()));
        if (!fitting.improved()) {
            out.println("The fitted weights foretell the rest no better, so the published ones stay.");
        }
    }

    private static void json(ReviewLog log, Fitting fitting, PrintWriter out) throws IOException {
        try (JsonGenerator generator =
                new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            generator.writeStartObject();
            generator.writeStringField("model", fitting.parameters().version());
            generator.writeArrayFieldStart("parameters");
            for (double weight : fitting.parameters().weights()) {
                generator.writeNumber(weight);
            }
            generator.writeEndArray();
            generator.writeNumberField("reviews", log.size());
            generator.writeNumberField("cards", log.cards());
            generator.writeNumberField("fittedTo", fitting.fittedTo());
            generator.writeBooleanField("improved", fitting.improved());
            metrics(generator, "before", fitting.before());
            metrics(generator, "after", fitting.after());
            generator.writeEndObject();
        }
        out.println();
    }

    private static void metrics(JsonGenerator generator, String field, Metrics metrics) throws IOException {
        generator.writeObjectFieldStart(field);
        ReplayPrinter.write(generator, metrics);
        generator.writeEndObject();
    }
}
