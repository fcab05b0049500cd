package app.footnote.study;

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
    private static final int MOST_DAYS = 365;

    private final Fsrs model;
    private final StudyDays days;
    private final Map<String, Set<Long>> cardsByTopic;
    private final Map<Long, Review> last = new HashMap<>();

    MasteryHistory(Fsrs model, StudyDays days, Map<String, Set<Long>> cardsByTopic) {
        this.model = model;
        this.days = days;
        this.cardsByTopic = cardsByTopic;
    }

    /** @param reviews in their order */
    List<MasteryDay> of(List<Review> reviews, Instant now) {
        List<MasteryDay> result = new ArrayList<>();
        if (reviews.isEmpty()) {
            return result;
        }
        LocalDate today = days.dayOf(now);
        LocalDate first = days.dayOf(reviews.get(0).at());
        LocalDate shown = today.minusDays(MOST_DAYS - 1L);
        int taken = 0;
        for (LocalDate day = first; !day.isAfter(today); day = day.plusDays(1)) {
            Instant end = days.startOf(day.plusDays(1));
            while (taken < reviews.size() && reviews.get(taken).at().isBefore(end)) {
                last.put(reviews.get(taken).card(), reviews.get(taken));
                taken++;
            }
            if (!day.isBefore(shown)) {
                result.add(on(day));
            }
        }
        return result;
    }

    private MasteryDay on(LocalDate day) {
        Map<String, Double> topics = new HashMap<>();
        double recalled = 0;
        int cards = 0;
        for (Map.Entry<String, Set<Long>> topic : cardsByTopic.entrySet()) {
            double expected = recalled(topic.getValue(), day);
            topics.put(topic.getKey(), expected / topic.getValue().size());
            recalled += expected;
            cards += topic.getValue().size();
        }
        return new MasteryDay(day, cards == 0 ? 0 : recalled / cards, topics);
    }

    private double recalled(Collection<Long> cards, LocalDate day) {
        return cards.stream()
                .map(last::get)
                .filter(Objects::nonNull)
                .filter(review -> review.grade() != Grade.AGAIN)
                .mapToDouble(review -> model.retrievability(
                        Math.max(0, day.toEpochDay() - days.dayOf(review.at()).toEpochDay()),
                        review.after().stability()))
                .sum();
    }
}
