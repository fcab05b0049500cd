package app.footnote.study.fit;

import app.footnote.bench.NodeScript;
import app.footnote.study.fit.Evaluation.Metrics;
import app.footnote.study.memory.Parameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Fitting beside fsrs-rs's own trainer (npm's {@code @open-spaced-repetition/binding}), in turns, on the first four
 * fifths of learners who were made up; both are held against the last fifth.
 */
public final class FitBenchmark {
    private static final String MODULE = "@open-spaced-repetition/binding";
    private static final int[] SIZES = {10_000, 100_000};
    private static final int SEEDS = 5;

    /** Every line of its input is a card: gap, rating, rank in time, and whether it is to be fitted to, by review. */
    private static final String SCRIPT = """
            const fs = require('fs');
            const fsrs = require(process.argv[2] + '/@open-spaced-repetition/binding');
            const items = [];
            for (const line of fs.readFileSync(process.argv[3], 'utf8').trim().split('\\n')) {
              const history = [];
              for (const review of line.split(' ')) {
                const [gap, rating, rank] = review.split(',').map(Number);
                history.push(new fsrs.FSRSBindingReview(rating, gap));
                if (rank >= 0) items.push([rank, new fsrs.FSRSBindingItem(history)]);
              }
            }
            items.sort((a, b) => a[0] - b[0]);
            (async () => {
              const set = items.map(item => item[1]);
              const begin = process.hrtime.bigint();
              const weights = await fsrs.computeParameters(set, {
                enableShortTerm: true, numRelearningSteps: 1, timeout: 2, progress: () => true });
              console.log(Number(process.hrtime.bigint() - begin) / 1e6);
              console.log(weights.join(' '));
            })();
            """;

    private FitBenchmark() {}

    /** Runs it. */
    public static void run() throws IOException, InterruptedException {
        Optional<NodeScript> script = NodeScript.with(MODULE, SCRIPT);
        for (int size : SIZES) {
            for (long seed = 1; seed <= SEEDS; seed++) {
                ReviewLog log = SyntheticLog.of(seed, size);
                int[] foretold = log.foretold();
                long split = log.time(foretold[(int) (foretold.length * 0.8)]);
                long begin = System.nanoTime();
                Parameters ours = Trainer.train(log, split, share -> {});
                double millis = (System.nanoTime() - begin) / 1e6;
                System.out.printf(
                        "%,d reviews, seed %d: published %s, true %s, ours %s in %.0f ms%n",
                        size,
                        seed,
                        after(log, split, Parameters.FSRS_6),
                        after(log, split, SyntheticLog.weights(seed)),
                        after(log, split, ours),
                        millis);
                if (script.isPresent()) {
                    List<String> lines = script.get().run(write(log, foretold, split));
                    Parameters theirs = new Parameters(
                            "FSRS-6",
                            Arrays.stream(lines.get(1).split(" "))
                                    .map(Double::valueOf)
                                    .toList());
                    double their = Double.parseDouble(lines.get(0));
                    System.out.printf(
                            "    fsrs-rs %s in %.0f ms; ours − theirs %+.5f, time %.2f of theirs%n",
                            after(log, split, theirs),
                            their,
                            loss(log, split, ours) - loss(log, split, theirs),
                            millis / their);
                }
            }
        }
    }

    private static String after(ReviewLog log, long split, Parameters parameters) {
        Metrics metrics = new Replay(parameters).since(log, split);
        return "%.5f/%.4f/%.4f".formatted(metrics.logLoss(), metrics.rmseBins(), metrics.auc());
    }

    private static double loss(ReviewLog log, long split, Parameters parameters) {
        return new Replay(parameters).since(log, split).logLoss();
    }

    private static Path write(ReviewLog log, int[] foretold, long split) throws IOException {
        int[] ranks = new int[log.size()];
        Arrays.fill(ranks, -1);
        for (int i = 0; i < foretold.length && log.time(foretold[i]) < split; i++) {
            ranks[foretold[i]] = i;
        }
        StringBuilder text = new StringBuilder();
        for (int card = 0; card < log.cards(); card++) {
            for (int review = log.start(card); review < log.end(card); review++) {
                text.append(review == log.start(card) ? "" : " ")
                        .append(log.elapsed(review))
                        .append(',')
                        .append(log.rating(review))
                        .append(',')
                        .append(ranks[review]);
            }
            text.append('\n');
        }
        return Files.writeString(Files.createTempFile("footnote-bench", ".txt"), text);
    }
}
