package app.footnote.study.fit;

import app.footnote.bench.NodeScript;
import app.footnote.study.memory.CardState;
import app.footnote.study.memory.Fsrs;
import app.footnote.study.memory.Grade;
import app.footnote.study.memory.Parameters;
import app.footnote.study.memory.Phase;
import app.footnote.study.memory.Placement;
import app.footnote.study.memory.Scheduler;
import app.footnote.study.memory.SchedulerSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Steps of the scheduler beside ts-fsrs, on the same histories: the intervals of both, and how many steps a second. */
public final class SchedulerBenchmark {
    private static final int HISTORIES = 2000;
    private static final int LENGTH = 50;
    private static final int ROUNDS = 5;
    private static final Placement CARD = Placement.of(1);
    private static final Scheduler SCHEDULER =
            new Scheduler(new Fsrs(Parameters.FSRS_6), SchedulerSettings.USUAL.withoutFuzz(), SyntheticLog.DAYS);

    /**
     * Every line of its input is a card: whole days since the review before and the grade, by review. It prints the
     * seconds, the intervals, and those that come out where it does not round numbers on the way.
     */
    private static final String SCRIPT = """
        const fs = require('fs');
        const Module = require('module');
        const path = require.resolve(process.argv[2] + '/ts-fsrs');
        const { fsrs, createEmptyCard } = require(path);
        const exact = new Module(path);
        exact._compile(fs.readFileSync(path, 'utf8')
          .replace('return Math.round(num * factor) / factor', 'return num'), path);
        const options = { enable_fuzz: false, enable_short_term: true };
        const scheduler = fsrs(options);
        const histories = fs.readFileSync(process.argv[3], 'utf8').trim().split('\\n')
          .map(line => line.split(' ').map(review => review.split(',').map(Number)));
        const day = 86400000, begin = Date.UTC(2026, 0, 1, 12);
        const run = scheduler => histories.map(history => {
          let card = createEmptyCard(new Date(begin)), now = begin;
          return history.map(([gap, grade]) => {
            now += gap * day;
            card = scheduler.next(card, new Date(now), grade).card;
            return card.scheduled_days;
          });
        });
        run(scheduler);
        const start = process.hrtime.bigint();
        const intervals = run(scheduler);
        console.log(Number(process.hrtime.bigint() - start) / 1e9);
        for (const line of intervals) console.log(line.join(' '));
        for (const line of run(exact.exports.fsrs(options))) console.log(line.join(' '));
        """;

    private SchedulerBenchmark() {}

    /** A review: days since the one before, and how it went. */
    private record Step(int gap, Grade grade) {}

    /** Runs it. */
    public static void run() throws IOException, InterruptedException {
        List<List<Step>> histories = histories(20260302);
        Optional<NodeScript> script = NodeScript.with("ts-fsrs", SCRIPT);
        Path input = write(histories);
        intervals(histories);
        for (int round = 1; round <= ROUNDS; round++) {
            long begin = System.nanoTime();
            List<String> ours = intervals(histories);
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf("Scheduler: %,.0f steps/s%n", HISTORIES * LENGTH / seconds);
            if (script.isPresent()) {
                List<String> lines = script.get().run(input);
                double their = Double.parseDouble(lines.get(0));
                System.out.printf(
                        "    ts-fsrs: %,.0f steps/s; ours %.1f times that; of %,d intervals those differ: %s; where it"
                                + " does not round to eight places: %s%n",
                        HISTORIES * LENGTH / their,
                        their / seconds,
                        HISTORIES * LENGTH,
                        different(ours, lines.subList(1, 1 + HISTORIES)),
                        different(ours, lines.subList(1 + HISTORIES, lines.size())));
            }
        }
    }

    private static List<List<Step>> histories(long seed) {
        Random random = new Random(seed);
        List<List<Step>> histories = new ArrayList<>();
        for (int i = 0; i < HISTORIES; i++) {
            CardState state = null;
            Instant now = Instant.parse("2026-01-01T12:00:00Z");
            List<Step> steps = new ArrayList<>();
            for (int step = 0; step < LENGTH; step++) {
                long interval = state == null || state.phase() != Phase.REVIEW
                        ? 0
                        : SyntheticLog.DAYS.between(state.lastReview(), state.due());
                int gap = step == 0 ? 0 : (int) Math.max(0, Math.min(2000, interval) + random.nextInt(4) - 1);
                Grade grade = Grade.of(random.nextInt(6) == 0 ? 1 : 2 + random.nextInt(3));
                now = now.plus(Duration.ofDays(gap));
                state = SCHEDULER.next(state, grade, now, CARD);
                steps.add(new Step(gap, grade));
            }
            histories.add(steps);
        }
        return histories;
    }

    private static List<String> intervals(List<List<Step>> histories) {
        List<String> lines = new ArrayList<>();
        for (List<Step> history : histories) {
            CardState state = null;
            Instant now = Instant.parse("2026-01-01T12:00:00Z");
            StringBuilder line = new StringBuilder();
            for (Step step : history) {
                now = now.plus(Duration.ofDays(step.gap()));
                state = SCHEDULER.next(state, step.grade(), now, CARD);
                long interval = SyntheticLog.DAYS.between(now, state.due());
                line.append(line.isEmpty() ? "" : " ").append(interval);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /**
     * Those of our intervals that differ. ts-fsrs goes a day or two past its own longest interval to keep the grades
     * apart; here it is the longest.
     */
    private static List<Integer> different(List<String> ours, List<String> theirs) {
        List<Integer> different = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            String[] our = ours.get(i).split(" ");
            String[] their = theirs.get(i).split(" ");
            for (int j = 0; j < our.length; j++) {
                int interval = Integer.parseInt(our[j]);
                if (interval != Math.min(SchedulerSettings.LONGEST_INTERVAL, Integer.parseInt(their[j]))) {
                    different.add(interval);
                }
            }
        }
        return different;
    }

    private static Path write(List<List<Step>> histories) throws IOException {
        StringBuilder text = new StringBuilder();
        for (List<Step> history : histories) {
            String separator = "";
            for (Step step : history) {
                text.append(separator)
                        .append(step.gap())
                        .append(',')
                        .append(step.grade().number());
                separator = " ";
            }
            text.append('\n');
        }
        return Files.writeString(Files.createTempFile("footnote-bench", ".txt"), text);
    }
}
