package app.footnote.study.forecast;

import app.footnote.study.forecast.ExamForecast.Score;
import app.footnote.study.memory.Fsrs;
import app.footnote.study.memory.Parameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

/**
 * Foretells the score of an exam by letting the learner study for it many times over, each time with other luck: cards
 * that are due, then new ones, spread over the days that are left, no day longer than the budget, and no card due later
 * than the day before the exam. The exam asks for every card once, after the last day.
 */
public final class ExamSimulator {
    private static final int RUNS = 250;
    private static final int UNBOUNDED_RUNS = RUNS / 10;
    private static final double COVERED = 0.8;

    private final Fsrs model;
    private final double retention;
    private final Habits habits;

    public ExamSimulator(Parameters parameters, double retention, Habits habits) {
        model = new Fsrs(parameters);
        this.retention = retention;
        this.habits = habits;
    }

    /**
     * The score on the day of the exam.
     *
     * @param days how many days are left for study, today included and the exam's not
     * @param minutesADay the daily budget
     * @param seed the same one gives the same forecast
     * @param progress told the share that is done, up to 1
     */
    public ExamForecast forecast(
            List<ExamTopic> topics, int days, double minutesADay, long seed, DoubleConsumer progress) {
        Random random = new Random(seed);
        int runs = RUNS;
        double[][] scores = new double[topics.size() + 1][runs];
        double unseen = 0;
        for (int run = 0; run < runs; run++) {
            ExamRun taken = new ExamRun(model, retention, habits, topics, days, new Random(random.nextLong()));
            taken.study(minutesADay * 60);
            unseen += taken.unseen();
            int[] recalled = taken.exam();
            for (int topic = 0; topic < topics.size(); topic++) {
                scores[topic][run] = share(recalled[topic], topics.get(topic).cards());
            }
            scores[topics.size()][run] = share(
                    IntStream.of(recalled).sum(),
                    topics.stream().mapToInt(ExamTopic::cards).sum());
            progress.accept((run + 1.0) / (runs + UNBOUNDED_RUNS));
        }
        double needed = needed(topics, days, random, progress);
        List<Score> each = new ArrayList<>();
        for (int topic = 0; topic < topics.size(); topic++) {
            each.add(score(topics.get(topic).id(), scores[topic]));
        }
        return new ExamForecast(each, score("", scores[topics.size()]), needed, unseen / runs, needed <= minutesADay);
    }

    /** What the days would take without a budget, on average over them, because the work can be spread. */
    private double needed(List<ExamTopic> topics, int days, Random random, DoubleConsumer progress) {
        int runs = UNBOUNDED_RUNS;
        double seconds = 0;
        for (int run = 0; run < runs; run++) {
            ExamRun taken = new ExamRun(model, retention, habits, topics, days, new Random(random.nextLong()));
            seconds += taken.study(Double.POSITIVE_INFINITY);
            progress.accept((RUNS + run + 1.0) / (RUNS + runs));
        }
        return days == 0 ? 0 : seconds / runs / days / 60;
    }

    private static double share(int recalled, int cards) {
        return cards == 0 ? 0 : (double) recalled / cards;
    }

    /**
     * The mean, and of the intervals between two scores that came up the one about the middle whose share of the scores
     * is nearest to four fifths; scores come in steps, so that the plain tenths would hold more.
     */
    private static Score score(String id, double[] scores) {
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        double mean = Arrays.stream(sorted).average().orElse(0);
        double low = sorted[0];
        double high = sorted[sorted.length - 1];
        double best = Double.POSITIVE_INFINITY;
        for (int from = sorted.length / 25; from <= sorted.length / 5; from++) {
            for (int to = sorted.length - 1 - sorted.length / 5; to < sorted.length - sorted.length / 25; to++) {
                double one = sorted[from];
                double other = sorted[to];
                double below = share(sorted, one, false);
                double above = 1 - share(sorted, other, true);
                double off = Math.abs(1 - below - above - COVERED) + Math.abs(below - above) / 4;
                if (off < best) {
                    best = off;
                    low = one;
                    high = other;
                }
            }
        }
        return new Score(id, mean, low, high);
    }

    /** The share of scores under a bound, or up to it. */
    private static double share(double[] sorted, double bound, boolean included) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < bound || included && sorted[middle] == bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return (double) low / sorted.length;
    }
}
