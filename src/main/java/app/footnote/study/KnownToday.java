package app.footnote.study;

import app.footnote.db.Database;
import app.footnote.question.PublishedSet;
import app.footnote.study.memory.Scheduler;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a set by now. Chances of recall change with the days, so that all cards are gone through on the first
 * look of a day; later looks go through those that changed since.
 */
final class KnownToday {
    /** Where more cards changed, all are gone through again. */
    private static final int MOST_CHANGES = 500;

    private final Database database;
    private final InstantSource clock;
    private final Schedules schedules;

    KnownToday(Database database, InstantSource clock, Schedules schedules) {
        this.database = database;
        this.clock = clock;
        this.schedules = schedules;
    }

    /** By topic; those of which no card was met are missing. */
    Map<String, KnownTopic> of(long person, PublishedSet set) {
        Scheduler scheduler = database.read(handle -> schedules.of(handle, person, set.id()));
        LocalDate today = scheduler.days().dayOf(clock.instant());
        Known known = new Known(set.topicsByCard(), scheduler, today);
        Optional<Map<String, KnownTopic>> kept = database.read(handle -> KnownTodayStore.select(
                        handle, person, set.id())
                .filter(row -> row.version() == set.version() && row.day().equals(today))
                .flatMap(row -> known.changed(row.topics(), KnownTodayStore.selectChanges(handle, person, set.id()))));
        return kept.orElseGet(() -> anew(person, set, known, today));
    }

    /** What changes while all cards are gone through is taken back from what is kept, as it is noted. */
    private Map<String, KnownTopic> anew(long person, PublishedSet set, Known known, LocalDate today) {
        if (!database.read(handle -> KnownTodayStore.selectBegun(handle, person, set.id()))) {
            return Map.of();
        }
        long stamp = clock.millis();
        database.run(handle -> KnownTodayStore.upsertBegun(handle, person, set.id(), set.version(), today, stamp));
        Map<String, KnownTopic> now = new HashMap<>();
        Map<String, KnownTopic> then = database.read(handle -> {
            Map<Long, KnownTopic.Card> cards = KnownTodayStore.selectCards(handle, person, set.id());
            now.putAll(known.all(cards));
            KnownTodayStore.selectChanges(handle, person, set.id()).forEach((card, change) -> {
                KnownTopic.Card before = change.before();
                if (before == null) {
                    cards.remove(card);
                } else {
                    cards.put(card, before);
                }
            });
            return known.all(cards);
        });
        database.run(handle -> KnownTodayStore.updateTopics(handle, person, set.id(), stamp, then));
        return now;
    }

    /** Adds cards up. */
    private record Known(Map<Long, String> topics, Scheduler scheduler, LocalDate today) {
        Map<String, KnownTopic> all(Map<Long, KnownTopic.Card> cards) {
            Map<String, KnownTopic> sums = new HashMap<>();
            cards.forEach((card, known) -> add(sums, card, null, known));
            return sums;
        }

        /** Empty where it has to be worked out anew: an answer was taken back, or too much has changed. */
        Optional<Map<String, KnownTopic>> changed(
                @Nullable Map<String, KnownTopic> kept, Map<Long, KnownTodayStore.Change> changes) {
            if (kept == null || changes.size() > MOST_CHANGES) {
                return Optional.empty();
            }
            Map<String, KnownTopic> sums = new HashMap<>(kept);
            for (Map.Entry<Long, KnownTodayStore.Change> entry : changes.entrySet()) {
                KnownTopic.Card before = entry.getValue().before();
                KnownTopic.Card now = entry.getValue().now();
                if (before != null && (now == null || now.lastReview().isBefore(before.lastReview()))) {
                    return Optional.empty();
                }
                add(sums, entry.getKey(), before, now);
            }
            return Optional.of(sums);
        }

        private void add(
                Map<String, KnownTopic> sums,
                long card,
                KnownTopic.@Nullable Card before,
                KnownTopic.@Nullable Card now) {
            String topic = topics.get(card);
            if (topic == null) {
                return;
            }
            KnownTopic sum = sums.getOrDefault(topic, KnownTopic.NOTHING);
            if (before != null) {
                sum = sum.without(before, scheduler.model(), elapsed(before.lastReview()));
            }
            if (now != null) {
                sum = sum.with(now, scheduler.model(), elapsed(now.lastReview()));
            }
            sums.put(topic, sum);
        }

        private long elapsed(Instant review) {
            return Math.max(
                    0, today.toEpochDay() - scheduler.days().dayOf(review).toEpochDay());
        }
    }
}
