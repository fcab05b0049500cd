package app.footnote.study;

import app.footnote.study.memory.CardState;
import app.footnote.study.memory.Fsrs;
import app.footnote.study.memory.Grade;
import app.footnote.study.memory.StudyDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Mastery day by day, as a fold over reviews. */
final class MasteryHistory {
    private final Fsrs model;
    private final StudyDays days;
    private final Map<String, Set<Long>> cardsByTopic;
    private final Map<Long, Known> last = new HashMap<>();

    MasteryHistory(Fsrs model, StudyDays days, Map<String, Set<Long>> cardsByTopic) {
        this.model = model;
        this.days = days;
        this.cardsByTopic = cardsByTopic;
    }

    /** What is known of a card from its last review. */
    private record Known(boolean recalled, long day, double stability) {}

    /** Begins with what the cards are now. */
    void beginWith(Map<Long, CardState> states) {
        states.forEach((card, state) -> last.put(
                card,
                new Known(
                        state.recalled(),
                        day(state.lastReview()),
                        state.memory().stability())));
    }

    /** Takes cards back to what they were after these reviews, and those back to new of which there is none. */
    void goBack(Collection<Long> cards, Collection<Review> reviews) {
        last.keySet().removeAll(cards);
        reviews.forEach(this::take);
    }

    /** @param reviews in their order, those after what was begun with */
    List<MasteryDay> of(List<Review> reviews, LocalDate first, LocalDate end) {
        List<MasteryDay> result = new ArrayList<>();
        int taken = 0;
        for (LocalDate day = first; !day.isAfter(end); day = day.plusDays(1)) {
            Instant over = days.startOf(day.plusDays(1));
            while (taken < reviews.size() && reviews.get(taken).at().isBefore(over)) {
                take(reviews.get(taken));
                taken++;
            }
            result.add(on(day));
        }
        return result;
    }

    private void take(Review review) {
        last.put(
                review.card(),
                new Known(
                        review.grade() != Grade.AGAIN,
                        day(review.at()),
                        review.after().stability()));
    }

    private MasteryDay on(LocalDate day) {
        Map<String, Double> topics = new HashMap<>();
        double recalled = 0;
        int cards = 0;
        for (Map.Entry<String, Set<Long>> topic : cardsByTopic.entrySet()) {
            double expected = recalled(topic.getValue(), day.toEpochDay());
            topics.put(topic.getKey(), expected / topic.getValue().size());
            recalled += expected;
            cards += topic.getValue().size();
        }
        return new MasteryDay(day, cards == 0 ? 0 : recalled / cards, topics);
    }

    private double recalled(Collection<Long> cards, long day) {
        return cards.stream()
                .map(last::get)
                .filter(Objects::nonNull)
                .filter(Known::recalled)
                .mapToDouble(known -> model.retrievability(Math.max(0, day - known.day()), known.stability()))
                .sum();
    }

    private long day(Instant moment) {
        return days.dayOf(moment).toEpochDay();
    }
}
