package app.footnote.study;

import app.footnote.db.Database;
import app.footnote.question.PublishedSet;
import app.footnote.study.memory.CardState;
import app.footnote.study.memory.Scheduler;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was known at the end of each day of the last year. Days that are over are worked out once, when they are first
 * looked at, from the reviews since the last one that was.
 */
final class MasteryDays {
    private static final int MOST_DAYS = 365;

    private final Database database;

    MasteryDays(Database database) {
        this.database = database;
    }

    /**
     * The days since the first review.
     *
     * @param states of the learner's cards of the set, as they are now
     * @param today what is known by now
     */
    List<MasteryDay> of(
            long person, PublishedSet set, Scheduler scheduler, Map<Long, CardState> states, MasteryDay today) {
        if (states.isEmpty()) {
            return List.of();
        }
        LocalDate shown = today.day().minusDays(MOST_DAYS - 1L);
        LocalDate yesterday = today.day().minusDays(1);
        List<MasteryDay> days =
                new ArrayList<>(database.read(handle -> MasteryDayStore.select(handle, person, set.id(), shown)));
        LocalDate last =
                days.isEmpty() ? LocalDate.MIN : days.get(days.size() - 1).day();
        if (last.isBefore(yesterday)) {
            List<MasteryDay> over = days.isEmpty()
                    ? all(person, set, scheduler, shown, yesterday)
                    : since(last.plusDays(1), person, set, scheduler, states, yesterday);
            database.run(handle -> MasteryDayStore.insert(handle, person, set.id(), over));
            days.addAll(over);
        }
        days.add(today);
        return days;
    }

    private List<MasteryDay> all(long person, PublishedSet set, Scheduler scheduler, LocalDate shown, LocalDate last) {
        List<Review> reviews = database.read(handle -> ReviewStore.selectOfSet(handle, person, set.id()));
        if (reviews.isEmpty()) {
            return List.of();
        }
        LocalDate first = scheduler.days().dayOf(reviews.get(0).at());
        return history(set, scheduler).of(reviews, first.isBefore(shown) ? shown : first, last);
    }

    private List<MasteryDay> since(
            LocalDate first,
            long person,
            PublishedSet set,
            Scheduler scheduler,
            Map<Long, CardState> states,
            LocalDate last) {
        Instant since = scheduler.days().startOf(first);
        List<Review> reviews = database.read(handle -> ReviewStore.selectSince(handle, person, set.id(), since));
        Set<Long> changed = reviews.stream().map(Review::card).collect(Collectors.toSet());
        MasteryHistory history = history(set, scheduler);
        history.beginWith(states);
        history.goBack(changed, database.read(handle -> ReviewStore.selectLastBefore(handle, person, set.id(), since)));
        return history.of(reviews, first, last);
    }

    private static MasteryHistory history(PublishedSet set, Scheduler scheduler) {
        return new MasteryHistory(scheduler.model(), scheduler.days(), set.cardsByTopic());
    }
}
