package app.footnote.study;

import app.footnote.db.Database;
import app.footnote.question.PublishedSet;
import app.footnote.study.Decks.Versioned;
import app.footnote.study.forecast.Backlog;
import app.footnote.study.forecast.Habits;
import app.footnote.study.memory.Scheduler;
import app.footnote.study.memory.StudyDays;
import app.footnote.study.queue.Clearing;
import app.footnote.study.queue.DayLimits;
import app.footnote.study.queue.DayQueue;
import app.footnote.study.queue.Deck;
import app.footnote.study.queue.DueCard;
import app.footnote.study.queue.Missed;
import app.footnote.study.queue.Planned.Kind;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** What a learner is to go through today. */
public final class Today {
    /** Enough to choose a day's cards from; after a very long break the rest is only counted. */
    private static final int MOST_READ = 1_000;

    /** New cards are read beyond the wanted number, because siblings of what was asked today stay away. */
    private static final int SPARE = 3;

    private static final int MOST_DAYS = 365;

    private final Database database;
    private final Decks decks;
    private final InstantSource clock;
    private final Schedules schedules;
    private final LearnerDays days;
    private final Unseen unseen = new Unseen();

    public Today(Database database, Decks decks, InstantSource clock, Schedules schedules) {
        this.database = database;
        this.decks = decks;
        this.clock = clock;
        this.schedules = schedules;
        this.days = LearnerDays.of(database, schedules);
    }

    /** In one set. */
    public DayQueue of(long person, PublishedSet set) {
        return of(person, List.of(decks.of(person, set)), true);
    }

    /** In all sets that the learner has begun; of the others only what was missed in class. */
    public DayQueue of(long person) {
        return of(person, decks.all(person), false);
    }

    /** How what is due in the begun sets is cleared. */
    Clearing clearing(long person) {
        StudyDays learners = days.of(person);
        LocalDate tomorrow = learners.dayOf(clock.instant()).plusDays(1);
        DayQueue queue = of(person);
        return database.read(handle -> {
            Set<Long> begun = new HashSet<>(StudySessionStore.selectBegun(handle, person));
            ClassMissStore.selectOpen(handle, person).forEach(miss -> begun.add(miss.set()));
            int aDay = begun.stream()
                    .mapToInt(
                            set -> StudyMannerStore.select(handle, person, set).reviewsADay())
                    .sum();
            int[] coming = DueStore.selectLoad(handle, person, learners, tomorrow, MOST_DAYS);
            return Clearing.of(queue.due() + queue.waiting(), aDay, coming);
        });
    }

    /** For when a card of the learner's is new again. */
    void forget(long person) {
        unseen.forget(person);
    }

    private DayQueue of(long person, List<Versioned> sets, boolean chosen) {
        Instant now = clock.instant();
        StudyDays learners = days.of(person);
        LocalDate today = learners.dayOf(now);
        return database.read(handle -> {
            Read read = new Read(
                    DueStore.selectDue(handle, person, now, MOST_READ),
                    DueStore.countDue(handle, person, now),
                    ClassMissStore.selectOpen(handle, person),
                    learners.startOf(today),
                    CardMarkStore.selectAway(handle, person, now),
                    asked(handle, person, today, learners),
                    StudySessionStore.countAnswered(handle, person, today),
                    chosen ? Set.of(sets.get(0).set().id()) : StudySessionStore.selectBegun(handle, person));
            return DayQueue.together(sets.stream()
                    .filter(set -> read.isBegun(set) || read.isMissedIn(set))
                    .map(set -> of(handle, person, set, read, now))
                    .toList());
        });
    }

    /** What is the same for all sets. */
    private record Read(
            List<DueCard> due,
            Map<Long, Integer> counts,
            List<ClassMiss> missed,
            Instant dayBegan,
            Set<Long> away,
            Set<Long> asked,
            Map<Long, Map<Kind, Integer>> answered,
            Set<Long> begun) {
        boolean isBegun(Versioned set) {
            return begun.contains(set.set().id());
        }

        boolean isMissedIn(Versioned set) {
            return missed.stream().anyMatch(miss -> miss.set() == set.set().id());
        }

        Missed missed(long set) {
            List<ClassMiss> there = missed.stream()
                    .filter(miss -> miss.set() == set && !away.contains(miss.card()))
                    .toList();
            long today =
                    there.stream().filter(miss -> !miss.at().isBefore(dayBegan)).count();
            return new Missed(there.stream().map(ClassMiss::card).toList(), (int) today);
        }
    }

    private DayQueue of(Handle handle, long person, Versioned set, Read read, Instant now) {
        long id = set.set().id();
        StudySettings settings = schedules.settings(handle, person, id);
        StudyManner manner = StudyMannerStore.select(handle, person, id);
        Scheduler scheduler = schedules.of(handle, person, id);
        Backlog backlog = new Backlog(
                schedules.parameters(handle, person), scheduler.settings().desiredRetention(), Habits.USUAL);
        Map<Kind, Integer> answered = read.answered().getOrDefault(id, Map.of());
        DayLimits limits = new DayLimits(
                read.isBegun(set) ? settings.newCardsADay() - answered.getOrDefault(Kind.NEW, 0) : 0,
                manner.reviewsADay() - answered.getOrDefault(Kind.REVIEW, 0) - answered.getOrDefault(Kind.MISSED, 0));
        int allDue = read.counts().getOrDefault(id, 0);
        Integer minutes = settings.minutesADay();
        if (minutes != null) {
            double review = Habits.USUAL.seconds(scheduler.settings().desiredRetention());
            limits = limits.within(60.0 * minutes - spent(answered, review), allDue, review, Habits.USUAL.newSeconds());
        }
        List<DueCard> due = read.due().stream().filter(card -> card.set() == id).toList();
        List<Long> fresh = limits.fresh() == 0 ? List.of() : unseen.first(handle, person, set, limits.fresh() * SPARE);
        Set<Long> siblings = siblings(set.deck(), read.asked());
        return DayQueue.of(
                set.deck(),
                read.missed(id),
                due,
                allDue - due.size(),
                fresh,
                limits,
                card -> read.away().contains(card) || siblings.contains(card),
                card -> backlog.gainPerMinute(card.studied(scheduler.days(), now)));
    }

    /** About how many seconds today's answers took. */
    private static double spent(Map<Kind, Integer> answered, double review) {
        int fresh = answered.getOrDefault(Kind.NEW, 0);
        int all = answered.values().stream().mapToInt(Integer::intValue).sum();
        return fresh * Habits.USUAL.newSeconds() + (all - fresh) * review;
    }

    private static Set<Long> asked(Handle handle, long person, LocalDate today, StudyDays days) {
        Set<Long> asked = StudySessionStore.selectAnswered(handle, person, today);
        asked.addAll(RoundStore.selectAnswered(handle, person, days.startOf(today)));
        return asked;
    }

    private static Set<Long> siblings(Deck deck, Set<Long> asked) {
        Set<Long> siblings = new HashSet<>();
        asked.forEach(card -> siblings.addAll(deck.siblingsOf(card)));
        return siblings;
    }
}
