package app.footnote.study.forecast;

import app.footnote.study.forecast.SimulatedLearner.Taken;
import app.footnote.study.memory.Fsrs;
import app.footnote.study.memory.Grade;
import app.footnote.study.memory.Memory;
import app.footnote.study.memory.Parameters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

/**
 * The order in which cards that piled up are worth reviewing. What a review gains is how much likelier the card is
 * recalled a month from now than without it; the card that gains most per minute comes first.
 */
public final class Backlog {
    private static final int MONTH = 30;
    private static final int MOST_DAYS = 365;

    private final Fsrs model;
    private final double retention;
    private final Habits habits;

    public Backlog(Parameters parameters, double retention, Habits habits) {
        model = new Fsrs(parameters);
        this.retention = retention;
        this.habits = habits;
    }

    /** The cards, the one to review first first. */
    public List<StudiedCard> order(Collection<StudiedCard> cards) {
        return cards.stream()
                .sorted(Comparator.comparingDouble((StudiedCard card) -> -gainPerMinute(card))
                        .thenComparing(StudiedCard::card))
                .toList();
    }

    /** How much likelier the card is recalled in a month for each minute that its review takes. */
    public double gainPerMinute(StudiedCard card) {
        Memory memory = card.memory();
        double chance = model.retrievability(card.daysSince(), memory.stability());
        Memory recalled = model.next(memory, card.daysSince(), Grade.GOOD);
        Memory forgotten = model.next(model.next(memory, card.daysSince(), Grade.AGAIN), 0, Grade.GOOD);
        double with = chance * model.retrievability(MONTH, recalled.stability())
                + (1 - chance) * model.retrievability(MONTH, forgotten.stability());
        double without = model.retrievability(card.daysSince() + MONTH, memory.stability());
        return (with - without) / (habits.seconds(chance) / 60);
    }

    /** The cards of today: as many as fit into the minutes, but one at least. */
    public List<StudiedCard> today(Collection<StudiedCard> due, double minutes) {
        List<StudiedCard> chosen = new ArrayList<>();
        double seconds = 0;
        for (StudiedCard card : order(due)) {
            double more = habits.seconds(
                    model.retrievability(card.daysSince(), card.memory().stability()));
            if (!chosen.isEmpty() && seconds + more > minutes * 60) {
                break;
            }
            seconds += more;
            chosen.add(card);
        }
        return chosen;
    }

    /**
     * After how many days nothing is overdue any more, with so many minutes a day for the cards that are there and no
     * new ones; 0 where today is enough, empty where a year is not.
     *
     * @param studied all cards, whether they are due or not
     */
    public OptionalInt clearedIn(Collection<StudiedCard> studied, double minutes, long seed) {
        SimulatedLearner learner = new SimulatedLearner(model, habits, new Random(seed));
        List<StudiedCard> cards = new ArrayList<>(studied);
        for (int day = 0; day < MOST_DAYS; day++) {
            List<StudiedCard> due =
                    cards.stream().filter(card -> card.dueIn() <= 0).toList();
            List<StudiedCard> now = today(due, minutes);
            if (now.size() == due.size()) {
                return OptionalInt.of(day);
            }
            cards.removeAll(now);
            now.forEach(card -> cards.add(reviewed(card, learner)));
            cards.replaceAll(Backlog::nextDay);
        }
        return OptionalInt.empty();
    }

    private StudiedCard reviewed(StudiedCard card, SimulatedLearner learner) {
        Taken taken = learner.review(card.memory(), card.daysSince());
        long interval = Math.max(1, Math.round(model.days(taken.memory().stability(), retention)));
        return new StudiedCard(card.card(), taken.memory(), 0, (int) Math.min(Integer.MAX_VALUE, interval));
    }

    private static StudiedCard nextDay(StudiedCard card) {
        return new StudiedCard(card.card(), card.memory(), card.daysSince() + 1, card.dueIn() - 1);
    }
}
