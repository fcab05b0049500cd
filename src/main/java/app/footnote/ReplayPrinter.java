package app.footnote;

import app.footnote.study.fit.Evaluation.Metrics;
import app.footnote.study.fit.Replay;
import app.footnote.study.fit.ReviewLogReader.Named;
import app.footnote.study.memory.Fsrs;
import app.footnote.study.memory.Memory;
import app.footnote.study.memory.Parameters;
import app.footnote.study.memory.SchedulerSettings;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Prints what a replay finds, a review at a time. */
final class ReplayPrinter implements Replay.Visitor, AutoCloseable {
    private final PrintWriter out;
    private final Named named;
    private final Fsrs model;
    private final double retention;
    private final JsonGenerator generator;
    private final boolean json;

    ReplayPrinter(PrintWriter out, Named named, Parameters parameters, double retention, boolean json)
            throws IOException {
        this.out = out;
        this.named = named;
        this.retention = retention;
        this.json = json;
        model = new Fsrs(parameters);
        generator = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        if (json) {
            generator.writeStartObject();
            generator.writeStringField("model", parameters.version());
            generator.writeArrayFieldStart("parameters");
            for (double weight : parameters.weights()) {
                generator.writeNumber(weight);
            }
            generator.writeEndArray();
            generator.writeArrayFieldStart("reviews");
        } else {
            out.println("card_id,review_time,review_rating,elapsed_days,retrievability,stability,difficulty,interval");
        }
    }

    /** Refuses a retention that no card can be scheduled by. */
    static void checkRetention(CommandSpec spec, double retention) {
        if (!(retention >= SchedulerSettings.LEAST_RETENTION && retention <= SchedulerSettings.GREATEST_RETENTION)) {
            throw new ParameterException(
                    spec.commandLine(), "--retention is " + retention + "; name a number from 0.70 to 0.99.");
        }
    }

    @Override
    public void review(int card, int review, double retrievability, Memory after) {
        long days = Math.round(model.days(after.stability(), retention));
        long interval = Math.max(1, Math.min(SchedulerSettings.LONGEST_INTERVAL, days));
        try {
            if (json) {
                json(card, review, retrievability, after, interval);
            } else {
                text(card, review, retrievability, after, interval);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void json(int card, int review, double retrievability, Memory after, long interval) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("card", named.names().get(card));
        generator.writeStringField("time", time(review));
        generator.writeNumberField("rating", named.log().rating(review));
        generator.writeNumberField("elapsedDays", named.log().elapsed(review));
        if (Double.isNaN(retrievability)) {
            generator.writeNullField("retrievability");
        } else {
            generator.writeNumberField("retrievability", retrievability);
        }
        generator.writeNumberField("stability", after.stability());
        generator.writeNumberField("difficulty", after.difficulty());
        generator.writeNumberField("interval", interval);
        generator.writeEndObject();
    }

    private void text(int card, int review, double retrievability, Memory after, long interval) {
        String name = named.names().get(card);
        out.append(name.matches("[\\w.:-]*") ? name : "\"" + name.replace("\"", "\"\"") + "\"")
                .append(',')
                .append(time(review))
                .append(',')
                .append(Integer.toString(named.log().rating(review)))
                .append(',')
                .append(Integer.toString(named.log().elapsed(review)))
                .append(',')
                .append(Double.isNaN(retrievability) ? "" : places(retrievability))
                .append(',')
                .append(places(after.stability()))
                .append(',')
                .append(places(after.difficulty()))
                .append(',')
                .append(Long.toString(interval))
                .append(System.lineSeparator()); // println would flush every line
    }

    private String time(int review) {
        return Instant.ofEpochMilli(named.log().time(review)).toString();
    }

    private static String places(double number) {
        return Double.toString(Math.rint(number * 1e6) / 1e6);
    }

    /** Prints the end. */
    void print(Metrics metrics) throws IOException {
        if (json) {
            generator.writeEndArray();
            write(generator, metrics);
            generator.writeEndObject();
        } else {
            out.println();
            out.println(sentence(metrics));
        }
    }

    /** The fields of the metrics, for an object that was begun; null where there is no number. */
    static void write(JsonGenerator generator, Metrics metrics) throws IOException {
        generator.writeNumberField("laterReviews", metrics.reviews());
        number(generator, "logLoss", metrics.logLoss());
        number(generator, "rmseBins", metrics.rmseBins());
        number(generator, "auc", metrics.auc());
    }

    private static void number(JsonGenerator generator, String field, double value) throws IOException {
        if (Double.isFinite(value)) {
            generator.writeNumberField(field, value);
        } else {
            generator.writeNullField(field);
        }
    }

    /** The metrics in one line. */
    static String sentence(Metrics metrics) {
        if (metrics.reviews() == 0) {
            return "No review is on a later day than the one before, so there is nothing to foretell.";
        }
        return String.format(
                Locale.ROOT,
                "%d reviews on later days: log loss %.6f, RMSE (bins) %.6f, AUC %s",
                metrics.reviews(),
                metrics.logLoss(),
                metrics.rmseBins(),
                Double.isNaN(metrics.auc()) ? "–" : String.format(Locale.ROOT, "%.6f", metrics.auc()));
    }

    @Override
    public void close() throws IOException {
        if (json) {
            generator.close();
            out.println();
        }
        out.flush();
    }
}
