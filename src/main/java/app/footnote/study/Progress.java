package app.footnote.study;

import app.footnote.db.Database;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.study.memory.CardState;
import app.footnote.study.memory.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody has learnt and what is due; without a person, what a set has to offer. */
public final class Progress {
    private static final Duration ROUNDS_STAY = Duration.ofDays(7);

    private final Database database;
    private final Library library;
    private final InstantSource clock;
    private final Schedules schedules;
    private final KnownToday known;
    private final MasteryDays days;

    /** @param days what was known on days that are over */
    public Progress(Database database, Library library, InstantSource clock, Schedules schedules, MasteryDays days) {
        this.days = days;
        known = new KnownToday(database, clock, schedules);
        this.database = database;
        this.library = library;
        this.clock = clock;
        this.schedules = schedules;
    }

    /** All sets that the person sees or studies. */
    public List<SetProgress> sets(OptionalLong person) {
        return library.sets(person).stream().map(set -> set(person, set)).toList();
    }

    /** One set. */
    public SetProgress set(OptionalLong person, PublishedSet set) {
        return set(set, known(person, set));
    }

    private static SetProgress set(PublishedSet set, Map<String, KnownTopic> known) {
        int cards = set.cardCount();
        double recalled =
                known.values().stream().mapToDouble(KnownTopic::recalled).sum();
        return new SetProgress(
                set, cards, known.values().stream().mapToInt(KnownTopic::seen).sum(), share(recalled, cards));
    }

    /** The topics of a set in its own order. */
    public List<TopicProgress> topics(OptionalLong person, PublishedSet set) {
        return topics(set, known(person, set));
    }

    private static List<TopicProgress> topics(PublishedSet set, Map<String, KnownTopic> known) {
        Map<String, Integer> cards = set.cardCountsByTopic();
        return set.metadata().topics().stream()
                .map(topic -> {
                    KnownTopic sum = known.getOrDefault(topic.id(), KnownTopic.NOTHING);
                    int count = cards.getOrDefault(topic.id(), 0);
                    return new TopicProgress(
                            topic, count, sum.seen(), sum.right(), share(sum.recalled(), count), sum.lastPractised());
                })
                .toList();
    }

    /** What is known after adding and taking away is never less than nothing. */
    private static double share(double recalled, int cards) {
        return cards == 0 ? 0 : Math.max(0, recalled / cards);
    }

    /** All of this at once, of the sets that somebody has begun. */
    public List<Learnt> learnt(long person) {
        return library.sets(OptionalLong.of(person)).stream()
                .flatMap(set -> learnt(person, set).stream())
                .toList();
    }

    /** Of one set; empty where it was not begun. */
    public Optional<Learnt> learnt(long person, PublishedSet set) {
        Map<String, KnownTopic> known = known(OptionalLong.of(person), set);
        SetProgress progress = set(set, known);
        if (progress.seen() == 0) {
            return Optional.empty();
        }
        List<TopicProgress> topics = topics(set, known);
        Scheduler scheduler = database.read(handle -> schedules.of(handle, person, set.id()));
        LocalDate today = scheduler.days().dayOf(clock.instant());
        PastDays past = days.of(person, set, scheduler, today);
        List<MasteryDay> history = new ArrayList<>(past.days());
        history.add(today(today, progress, topics));
        return Optional.of(new Learnt(
                progress,
                topics,
                history,
                past.underWay(),
                coming(person, set, scheduler.days().startOf(today.plusDays(KnownTopic.DAYS_LATER))),
                known.values().stream().mapToDouble(KnownTopic::later).sum()));
    }

    private static MasteryDay today(LocalDate today, SetProgress progress, List<TopicProgress> topics) {
        Map<String, Double> shares = topics.stream()
                .filter(topic -> topic.cards() > 0)
                .collect(Collectors.toMap(topic -> topic.topic().id(), TopicProgress::mastery));
        return new MasteryDay(today, progress.mastery(), shares);
    }

    private List<Instant> coming(long person, PublishedSet set, Instant until) {
        Set<Long> cards = set.cards();
        return database.read(handle -> DueStore.selectComing(handle, person, set.id(), until, cards::contains));
    }

    private Map<String, KnownTopic> known(OptionalLong person, PublishedSet set) {
        return person.isEmpty() ? Map.of() : known.of(person.getAsLong(), set);
    }

    /** Rounds of the last week with open questions, the last first. */
    public List<StartedRound> started(long person) {
        Instant since = clock.instant().minus(ROUNDS_STAY);
        return database.read(handle -> RoundStore.selectStarted(handle, person, since));
    }

    /** The states of the cards that a person has met, those too that the set has no more. */
    public Map<Long, CardState> states(OptionalLong person, PublishedSet set) {
        return person.isEmpty()
                ? Map.of()
                : database.read(handle -> CardStateStore.selectStates(handle, person.getAsLong(), set.id()));
    }
}
