package app.footnote.study.forecast;

import app.footnote.study.forecast.SimulatedLearner.Taken;
import app.footnote.study.memory.Fsrs;
import app.footnote.study.memory.Fuzz;
import app.footnote.study.memory.Memory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** One way in which the days before an exam and the exam itself can go. */
final class ExamRun {
    private final Fsrs model;
    private final double retention;
    private final int days;
    private final Random random;
    private final SimulatedLearner learner;
    private final List<Card> cards = new ArrayList<>();
    private final int topics;

    /** A card; it has no memory as long as it was not met. */
    private static final class Card {
        private final int topic;

        @Nullable
        private Memory memory;

        private int last;
        private int due;
        private double chance;

        Card(int topic, @Nullable Memory memory, int last, int due) {
            this.topic = topic;
            this.memory = memory;
            this.last = last;
            this.due = due;
        }
    }

    ExamRun(Fsrs model, double retention, Habits habits, List<ExamTopic> topics, int days, Random random) {
        this.model = model;
        this.retention = retention;
        this.days = days;
        this.random = random;
        this.topics = topics.size();
        learner = new SimulatedLearner(model, habits, random);
        for (int topic = 0; topic < topics.size(); topic++) {
            for (StudiedCard card : topics.get(topic).studied()) {
                cards.add(new Card(topic, card.memory(), -card.daysSince(), within(0, Math.max(0, card.dueIn()))));
            }
            for (int i = 0; i < topics.get(topic).unseen(); i++) {
                cards.add(new Card(topic, null, 0, 0));
            }
        }
        spreadNewCards();
    }

    /** New cards are met in any order, the same number each day, the last of them two days before the exam. */
    private void spreadNewCards() {
        List<Card> unseen = new ArrayList<>(
                cards.stream().filter(card -> card.memory == null).toList());
        Collections.shuffle(unseen, random);
        int usable = Math.max(1, days - 1);
        for (int i = 0; i < unseen.size(); i++) {
            unseen.get(i).due = (int) ((long) i * usable / unseen.size());
        }
    }

    /**
     * Studies on all days; what does not fit into one is left for the next.
     *
     * @param budget seconds a day
     * @return seconds in all
     */
    double study(double budget) {
        double all = 0;
        for (int day = 0; day < days; day++) {
            double seconds = 0;
            for (Card card : due(day)) {
                if (seconds >= budget) {
                    break;
                }
                seconds += study(card, day);
            }
            all += seconds;
        }
        return all;
    }

    /** Of the cards that are due, those that are likely still known come first, then the forgotten, then new ones. */
    private List<Card> due(int day) {
        List<Card> due = new ArrayList<>();
        for (Card card : cards) {
            if (card.due <= day) {
                card.chance = chance(card, day);
                due.add(card);
            }
        }
        due.sort(Comparator.comparingDouble(card -> -card.chance));
        return due;
    }

    private double study(Card card, int day) {
        Memory memory = card.memory;
        Taken taken = memory == null ? learner.first() : learner.review(memory, day - card.last);
        card.memory = taken.memory();
        card.last = day;
        card.due = within(day, model.days(taken.memory().stability(), retention));
        return taken.seconds();
    }

    /** On the day before the exam at the latest; who was asked on that day is done. */
    private int within(int day, double interval) {
        int most = days - 1 - day;
        return most < 1
                ? (interval < 1 ? day : days)
                : day + Fuzz.about(interval, interval < 1 ? 0 : 1, most).at(random.nextDouble());
    }

    /** How many cards of each topic are recalled in the exam. */
    int[] exam() {
        int[] recalled = new int[topics];
        for (Card card : cards) {
            Memory memory = card.memory;
            if (memory != null && learner.recalls(memory, days - card.last)) {
                recalled[card.topic]++;
            }
        }
        return recalled;
    }

    /** How many cards were not met. */
    long unseen() {
        return cards.stream().filter(card -> card.memory == null).count();
    }

    private double chance(Card card, int day) {
        Memory memory = card.memory;
        return memory == null ? -1 : model.retrievability(day - card.last, memory.stability());
    }
}
