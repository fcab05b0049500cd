package app.footnote.study.queue;

import app.footnote.study.memory.Phase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.ToDoubleFunction;

/**
 * What a learner goes through today in one set: what was missed in class, cards in their steps, then what is due with new
 * cards spread evenly among it. Of the cards of one fact only one comes on a day. Where more is due than the day takes, the rest waits, what gains
 * most first, and nothing new comes on top.
 *
 * @param missed in class, what was missed last first
 * @param learning in the order in which they are due
 * @param reviews as many as the day takes
 * @param fresh new cards in the order of the set
 * @param waiting how many are due beyond what the day takes
 */
public record DayQueue(
        List<Planned> missed, List<Planned> learning, List<Planned> reviews, List<Planned> fresh, int waiting) {
    /** Nothing to go through. */
    public static final DayQueue EMPTY = new DayQueue(List.of(), List.of(), List.of(), List.of(), 0);

    /**
     * @param missed the cards that were missed in class
     * @param due the cards that are due now
     * @param unread how many more are due that were not even read
     * @param unseen cards that were never asked, in the order of the set
     * @param gain of a review in its minutes, by which cards come where not all do
     * @param away whether a card stays away today: suspended, buried, or a sibling was asked today
     */
    public static DayQueue of(
            Deck deck,
            Missed missed,
            List<DueCard> due,
            int unread,
            List<Long> unseen,
            DayLimits limits,
            LongPredicate away,
            ToDoubleFunction<DueCard> gain) {
        Taking taking = new Taking(deck, away);
        List<Planned> again = new ArrayList<>();
        int waiting = unread;
        for (long card : missed.cards()) {
            if (!taking.isFree(card)) {
                continue;
            }
            if (again.size() < Math.max(missed.today(), limits.reviews())) {
                taking.bar(card);
                again.add(new Planned(card, deck.set(), Planned.Kind.MISSED));
            } else {
                waiting++;
            }
        }
        int reviewed = Math.max(0, limits.reviews() - again.size());
        List<Planned> learning = due.stream()
                .filter(DueCard::isInSteps)
                .sorted(Comparator.comparing(DueCard::due))
                .filter(card -> taking.take(card.card()))
                .map(card -> new Planned(card.card(), card.set(), Planned.Kind.LEARNING))
                .toList();
        List<Planned> reviews = new ArrayList<>();
        List<DueCard> known = due.stream()
                .filter(card -> card.phase() == Phase.REVIEW)
                .sorted(Comparator.comparing(DueCard::due).thenComparingLong(DueCard::card))
                .toList();
        if (unread > 0 || known.size() > reviewed) {
            known = byGain(known, gain);
        }
        for (DueCard card : known) {
            if (reviews.size() < reviewed) {
                if (taking.take(card.card())) {
                    reviews.add(new Planned(card.card(), card.set(), Planned.Kind.REVIEW));
                }
            } else if (taking.isThere(card.card())) {
                waiting++;
            }
        }
        List<Planned> fresh = new ArrayList<>();
        int room = waiting > 0 ? 0 : limits.fresh();
        for (long card : unseen) {
            if (fresh.size() < room && taking.take(card)) {
                fresh.add(new Planned(card, deck.set(), Planned.Kind.NEW));
            }
        }
        return new DayQueue(List.copyOf(again), learning, List.copyOf(reviews), fresh, waiting);
    }

    private static List<DueCard> byGain(List<DueCard> cards, ToDoubleFunction<DueCard> gain) {
        Map<Long, Double> gains = new HashMap<>();
        cards.forEach(card -> gains.put(card.card(), gain.applyAsDouble(card)));
        return cards.stream()
                .sorted(Comparator.comparingDouble((DueCard card) -> -gains.getOrDefault(card.card(), 0.0))
                        .thenComparingLong(DueCard::card))
                .toList();
    }

    /** How many cards there are to go through. */
    public int size() {
        return due() + fresh.size();
    }

    /** How many of them are due, which new ones are not. */
    public int due() {
        return missed.size() + learning.size() + reviews.size();
    }

    /** All of it in the order in which it comes. */
    public List<Planned> all() {
        List<Planned> all = new ArrayList<>(missed);
        all.addAll(learning);
        all.addAll(Mix.evenly(List.of(reviews, fresh)));
        return all;
    }

    /** The queues of several sets as one. */
    public static DayQueue together(List<DayQueue> queues) {
        return new DayQueue(
                Mix.evenly(queues.stream().map(DayQueue::missed).toList()),
                Mix.evenly(queues.stream().map(DayQueue::learning).toList()),
                Mix.evenly(queues.stream().map(DayQueue::reviews).toList()),
                Mix.evenly(queues.stream().map(DayQueue::fresh).toList()),
                queues.stream().mapToInt(DayQueue::waiting).sum());
    }

    /** Keeps siblings of what was taken away. */
    private static final class Taking {
        private final Deck deck;
        private final LongPredicate away;
        private final Set<Long> barred = new HashSet<>();

        Taking(Deck deck, LongPredicate away) {
            this.deck = deck;
            this.away = away;
        }

        boolean isThere(long card) {
            return isFree(card) && !away.test(card);
        }

        boolean isFree(long card) {
            return deck.has(card) && !barred.contains(card);
        }

        void bar(long card) {
            barred.add(card);
            barred.addAll(deck.siblingsOf(card));
        }

        boolean take(long card) {
            if (!isThere(card)) {
                return false;
            }
            bar(card);
            return true;
        }
    }
}
