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
     */
    List<MasteryDay> of(long person, PublishedSet set, Scheduler scheduler, Map<Long, CardState> states, Instant now) {
        if (states.isEmpty()) {
            return List.of();
        }
        LocalDate today = scheduler.days().dayOf(now);
        List<MasteryDay> known = database.read(
                handle -> MasteryDayStore.select(handle, person, set.id(), today.minusDays(MOST_DAYS - 1L)));
        List<MasteryDay> missing = known.isEmpty()
                ? all(person, set, scheduler, today)
                : since(known.get(known.size() - 1).day().plusDays(1), person, set, scheduler, states, today);
        List<MasteryDay> over =
                missing.stream().filter(day -> day.day().isBefore(today)).toList();
        if (!over.isEmpty()) {
            database.run(handle -> MasteryDayStore.insert(handle, person, set.id(), over));
        }
        List<MasteryDay> days = new ArrayList<>(known);
        days.addAll(missing);
        return days;
    }

    private List<MasteryDay> all(long person, PublishedSet set, Scheduler scheduler, LocalDate today) {
        List<Review> reviews = database.read(handle -> ReviewStore.selectOfSet(handle, person, set.id()));
        if (reviews.isEmpty()) {
            return List.of();
        }
        LocalDate first = scheduler.days().dayOf(reviews.get(0).at());
        LocalDate shown = today.minusDays(MOST_DAYS - 1L);
        return history(set, scheduler).of(reviews, first.isBefore(shown) ? shown : first, today);
    }

    private List<MasteryDay> since(
            LocalDate first,
            long person,
            PublishedSet set,
            Scheduler scheduler,
            Map<Long, CardState> states,
            LocalDate today) {
        Instant since = scheduler.days().startOf(first);
        List<Review> reviews = database.read(handle -> ReviewStore.selectSince(handle, person, set.id(), since));
        Set<Long> changed = reviews.stream().map(Review::card).collect(Collectors.toSet());
        MasteryHistory history = history(set, scheduler);
        history.beginWith(states);
        history.goBack(changed, database.read(handle -> ReviewStore.selectLastBefore(handle, person, set.id(), since)));
        return history.of(reviews, first, today);
    }

    private static MasteryHistory history(PublishedSet set, Scheduler scheduler) {
        return new MasteryHistory(scheduler.model(), scheduler.days(), set.cardsByTopic());
    }
}
