package app.footnote.study.forecast;

import app.footnote.study.forecast.SimulatedLearner.Taken;
import app.footnote.study.memory.Fsrs;
import app.footnote.study.memory.Fuzz;
import app.footnote.study.memory.Memory;
import app.footnote.study.memory.Parameters;
import app.footnote.study.memory.SchedulerSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleConsumer;

/**
 * Lets a learner with given parameters study for some time, once for each desired retention, to compare what it costs.
 * The same seed gives the same days.
 */
public final class WorkloadSimulator {
    private final Fsrs model;
    private final Habits habits;
    private final List<StudiedCard> studied;
    private final int unseen;
    private final int newCardsADay;

    /**
     * @param studied the cards that were reviewed already
     * @param unseen how many there are beside them
     */
    public WorkloadSimulator(
            Parameters parameters, Habits habits, List<StudiedCard> studied, int unseen, int newCardsADay) {
        model = new Fsrs(parameters);
        this.habits = habits;
        this.studied = List.copyOf(studied);
        this.unseen = unseen;
        this.newCardsADay = newCardsADay;
    }

    /**
     * The workload of each of the retentions over so many days.
     *
     * @param progress told the share that is done, up to 1
     */
    public List<Workload> compare(List<Double> retentions, int days, long seed, DoubleConsumer progress) {
        List<Workload> workloads = new ArrayList<>();
        for (double retention : retentions) {
            double done = workloads.size();
            workloads.add(new Run(retention, days, seed)
                    .workload(share -> progress.accept((done + share) / retentions.size())));
        }
        return workloads;
    }

    private record Card(Memory memory, int last) {}

    /** One retention. */
    private final class Run {
        private final double retention;
        private final int days;
        private final Random random;
        private final SimulatedLearner learner;
        private final List<List<Card>> due = new ArrayList<>();
        private final List<Card> later = new ArrayList<>();
        private int left = unseen;

        Run(double retention, int days, long seed) {
            this.retention = retention;
            this.days = days;
            random = new Random(seed);
            learner = new SimulatedLearner(model, habits, random);
            for (int day = 0; day < days; day++) {
                due.add(new ArrayList<>());
            }
            studied.forEach(card -> place(new Card(card.memory(), -card.daysSince()), Math.max(0, card.dueIn())));
        }

        Workload workload(DoubleConsumer progress) {
            List<Workload.Day> result = new ArrayList<>();
            for (int day = 0; day < days; day++) {
                result.add(day(day));
                progress.accept((day + 1.0) / days);
            }
            return new Workload(retention, result);
        }

        private Workload.Day day(int day) {
            List<Card> today = due.get(day);
            double seconds = 0;
            for (Card card : today) {
                seconds += studied(learner.review(card.memory(), day - card.last()), day);
            }
            int met = Math.min(left, newCardsADay);
            left -= met;
            for (int i = 0; i < met; i++) {
                seconds += studied(learner.first(), day);
            }
            int reviews = today.size() + met;
            today.clear();
            return new Workload.Day(reviews, seconds / 60, memorised(day));
        }

        private double studied(Taken taken, int day) {
            double interval = model.days(taken.memory().stability(), retention);
            int waits =
                    Fuzz.about(interval, 1, SchedulerSettings.LONGEST_INTERVAL).at(random.nextDouble());
            place(new Card(taken.memory(), day), day + waits);
            return taken.seconds();
        }

        private void place(Card card, int day) {
            if (day < days) {
                due.get(day).add(card);
            } else {
                later.add(card);
            }
        }

        private double memorised(int day) {
            double sum = 0;
            for (Card card : later) {
                sum += model.retrievability(day - card.last(), card.memory().stability());
            }
            for (List<Card> cards : due.subList(day, days)) {
                for (Card card : cards) {
                    sum += model.retrievability(day - card.last(), card.memory().stability());
                }
            }
            return sum;
        }
    }
}
