package app.footnote.study;

import app.footnote.db.Database;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.question.Topic;
import app.footnote.study.CardStateStore.Held;
import app.footnote.study.memory.CardState;
import app.footnote.study.memory.Mastery;
import app.footnote.study.memory.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;

/** What somebody has learnt and what is due; without a person, what a set has to offer. */
public final class Progress {
    private static final Duration ROUNDS_STAY = Duration.ofDays(7);

    private final Database database;
    private final Library library;
    private final InstantSource clock;
    private final Schedules schedules;

    public Progress(Database database, Library library, InstantSource clock, Schedules schedules) {
        this.database = database;
        this.library = library;
        this.clock = clock;
        this.schedules = schedules;
    }

    /** All sets. */
    public List<SetProgress> sets(OptionalLong person) {
        return library.sets().stream().map(set -> set(person, set)).toList();
    }

    /** One set. */
    public SetProgress set(OptionalLong person, PublishedSet set) {
        Set<Long> cards = set.cards();
        List<CardState> seen = seen(held(person, set), cards);
        Instant now = clock.instant();
        int due = (int) seen.stream().filter(state -> !state.due().isAfter(now)).count();
        return new SetProgress(
                set, cards.size(), seen.size(), due, mastery(person, set).of(seen, cards.size(), now));
    }

    /** The topics of a set in its own order. */
    public List<TopicProgress> topics(OptionalLong person, PublishedSet set) {
        Map<Long, Held> held = held(person, set);
        Map<String, Set<Long>> cards = set.cardsByTopic();
        Mastery mastery = mastery(person, set);
        return set.metadata().topics().stream()
                .map(topic -> topic(topic, cards.getOrDefault(topic.id(), Set.of()), held, mastery))
                .toList();
    }

    /** Mastery at the end of each day since the first review, at most a year back. */
    public List<MasteryDay> history(long person, PublishedSet set) {
        List<Review> reviews = database.read(handle -> ReviewStore.selectOfSet(handle, person, set.id()));
        Scheduler scheduler = database.read(handle -> schedules.of(handle, person, set.id()));
        return new MasteryHistory(scheduler.model(), scheduler.days(), set.cardsByTopic()).of(reviews, clock.instant());
    }

    /** Rounds of the last week with open questions, the last first. */
    public List<StartedRound> started(long person) {
        Instant since = clock.instant().minus(ROUNDS_STAY);
        return database.read(handle -> RoundStore.selectStarted(handle, person, since));
    }

    private TopicProgress topic(Topic topic, Set<Long> cards, Map<Long, Held> held, Mastery mastery) {
        List<CardState> seen = seen(held, cards);
        return new TopicProgress(
                topic,
                cards.size(),
                seen.size(),
                (int) seen.stream().filter(CardState::recalled).count(),
                mastery.of(seen, cards.size(), clock.instant()),
                seen.stream()
                        .map(CardState::lastReview)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    /** Of somebody unknown there are no states, so that any scheduler serves. */
    private Mastery mastery(OptionalLong person, PublishedSet set) {
        return new Mastery(database.read(handle -> schedules.of(handle, person.orElse(0), set.id())));
    }

    private Map<Long, Held> held(OptionalLong person, PublishedSet set) {
        return person.isEmpty()
                ? Map.of()
                : database.read(handle -> CardStateStore.selectOfSet(handle, person.getAsLong(), set.id()));
    }

    /** Cards that an earlier version had do not count. */
    private static List<CardState> seen(Map<Long, Held> held, Collection<Long> cards) {
        return cards.stream()
                .map(held::get)
                .filter(Objects::nonNull)
                .map(Held::state)
                .toList();
    }
}
