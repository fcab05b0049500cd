package app.footnote.study;

import app.footnote.db.Database;
import app.footnote.question.PublishedSet;
import app.footnote.study.MasteryFold.Known;
import app.footnote.study.memory.Grade;
import app.footnote.study.memory.Scheduler;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was known at the end of each day of the last year. Days that are over are worked out in the background, once, from
 * the reviews since the last one that was; who looks meanwhile sees how far that has come.
 */
public final class MasteryDays {
    private static final Logger LOG = LoggerFactory.getLogger(MasteryDays.class);
    private static final int MOST_DAYS = 365;
    private static final int CARDS_AT_ONCE = 100;

    /** Most are done by then, so that nobody has to look twice. */
    private static final int WAITED_MILLIS = 150;

    private final Database database;
    private final Executor executor;
    private final Map<Key, Work> underWay = new ConcurrentHashMap<>();

    /** @param executor where cards are made anew too, for the two should not meet */
    public MasteryDays(Database database, Executor executor) {
        this.database = database;
        this.executor = executor;
    }

    private record Key(long person, long set) {}

    private static final class Work {
        private final CompletableFuture<Void> done = new CompletableFuture<>();
        private volatile double share;
    }

    /** The days since the first review, the last 364 of them at most, up to yesterday. */
    PastDays of(long person, PublishedSet set, Scheduler scheduler, LocalDate today) {
        LocalDate shown = today.minusDays(MOST_DAYS - 1L);
        LocalDate yesterday = today.minusDays(1);
        List<MasteryDay> days = select(person, set, shown);
        if (isUpTo(yesterday, days)
                || database.read(handle -> MasteryDayStore.selectFirstStudied(handle, person, set.id()))
                        .filter(first -> !first.isAfter(yesterday))
                        .isEmpty()) {
            return new PastDays(days, OptionalDouble.empty());
        }
        Key key = new Key(person, set.id());
        Work mine = new Work();
        Work work = underWay.computeIfAbsent(key, none -> mine);
        if (work == mine) {
            LocalDate first =
                    days.isEmpty() ? shown : days.get(days.size() - 1).day().plusDays(1);
            executor.execute(() -> run(key, set, scheduler, first, yesterday, work));
        }
        return isDone(work)
                ? new PastDays(select(person, set, shown), OptionalDouble.empty())
                : new PastDays(days, OptionalDouble.of(work.share));
    }

    private static boolean isDone(Work work) {
        try {
            work.done.get(WAITED_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private List<MasteryDay> select(long person, PublishedSet set, LocalDate first) {
        return database.read(handle -> MasteryDayStore.select(handle, person, set.id(), first));
    }

    private static boolean isUpTo(LocalDate day, List<MasteryDay> days) {
        return !days.isEmpty() && !days.get(days.size() - 1).day().isBefore(day);
    }

    private void run(Key key, PublishedSet set, Scheduler scheduler, LocalDate first, LocalDate last, Work work) {
        try {
            MasteryFold fold = new MasteryFold(scheduler.model(), set.topicsByCard(), first, last);
            Map<Long, KnownTopic.Card> cards =
                    database.read(handle -> KnownTodayStore.selectCards(handle, key.person(), key.set()));
            List<Long> changed = new ArrayList<>();
            Instant since = scheduler.days().startOf(first);
            cards.forEach((card, now) -> {
                if (now.lastReview().isBefore(since)) {
                    fold.add(card, List.of(known(scheduler, now)));
                } else {
                    changed.add(card);
                }
            });
            changed.sort(null);
            for (int from = 0; from < changed.size(); from += CARDS_AT_ONCE) {
                int to = Math.min(changed.size(), from + CARDS_AT_ONCE);
                add(fold, key.person(), changed.subList(from, to), scheduler);
                work.share = (double) to / changed.size();
            }
            List<MasteryDay> over = fold.result();
            database.run(handle -> MasteryDayStore.insert(handle, key.person(), key.set(), over));
        } catch (RuntimeException e) {
            LOG.error("What person {} knew on past days could not be worked out", key.person(), e);
        } finally {
            underWay.remove(key);
            work.done.complete(null);
        }
    }

    private void add(MasteryFold fold, long person, List<Long> cards, Scheduler scheduler) {
        Map<Long, List<Known>> reviews = new HashMap<>();
        database.read(handle -> ReviewStore.selectOfCards(handle, person, cards))
                .forEach(review -> reviews.computeIfAbsent(review.card(), card -> new ArrayList<>())
                        .add(known(
                                scheduler,
                                new KnownTopic.Card(
                                        review.grade() != Grade.AGAIN,
                                        review.after().stability(),
                                        review.at()))));
        reviews.forEach(fold::add);
    }

    private static Known known(Scheduler scheduler, KnownTopic.Card card) {
        return new Known(scheduler.days().dayOf(card.lastReview()).toEpochDay(), card.recalled(), card.stability());
    }
}
