package app.footnote.study;

import app.footnote.db.Database;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.question.Topic;
import app.footnote.study.memory.CardState;
import app.footnote.study.memory.Mastery;
import app.footnote.study.memory.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        Map<Long, CardState> states = states(person, set);
        return states.isEmpty()
                ? new SetProgress(set, set.cardCount(), 0, 0, 0)
                : set(set, states, mastery(person, set));
    }

    private SetProgress set(PublishedSet set, Map<Long, CardState> states, Mastery mastery) {
        Set<Long> cards = set.cards();
        List<CardState> seen = seen(states, cards);
        Instant now = clock.instant();
        int due = (int) seen.stream().filter(state -> !state.due().isAfter(now)).count();
        return new SetProgress(set, cards.size(), seen.size(), due, mastery.of(seen, cards.size(), now));
    }

    /** The topics of a set in its own order. */
    public List<TopicProgress> topics(OptionalLong person, PublishedSet set) {
        return topics(set, states(person, set), mastery(person, set));
    }

    private List<TopicProgress> topics(PublishedSet set, Map<Long, CardState> states, Mastery mastery) {
        Map<String, Set<Long>> cards = set.cardsByTopic();
        return set.metadata().topics().stream()
                .map(topic -> topic(topic, cards.getOrDefault(topic.id(), Set.of()), states, mastery))
                .toList();
    }

    /** Mastery at the end of each day since the first review, at most a year back. */
    public List<MasteryDay> history(long person, PublishedSet set) {
        Map<Long, CardState> states = states(OptionalLong.of(person), set);
        Mastery mastery = mastery(OptionalLong.of(person), set);
        return history(person, set(set, states, mastery), topics(set, states, mastery), states);
    }

    /** All of this at once, of the sets that somebody has begun. */
    public List<Learnt> learnt(long person) {
        List<Learnt> learnt = new ArrayList<>();
        for (PublishedSet set : library.sets()) {
            Map<Long, CardState> states = states(OptionalLong.of(person), set);
            Mastery mastery = mastery(OptionalLong.of(person), set);
            SetProgress progress = set(set, states, mastery);
            if (progress.seen() > 0) {
                List<TopicProgress> topics = topics(set, states, mastery);
                learnt.add(new Learnt(progress, topics, history(person, progress, topics, states), states));
            }
        }
        return learnt;
    }

    private List<MasteryDay> history(
            long person, SetProgress progress, List<TopicProgress> topics, Map<Long, CardState> states) {
        PublishedSet set = progress.set();
        Scheduler scheduler = database.read(handle -> schedules.of(handle, person, set.id()));
        Map<String, Double> shares = topics.stream()
                .filter(topic -> topic.cards() > 0)
                .collect(Collectors.toMap(topic -> topic.topic().id(), TopicProgress::mastery));
        MasteryDay today = new MasteryDay(scheduler.days().dayOf(clock.instant()), progress.mastery(), shares);
        return new MasteryDays(database).of(person, set, scheduler, states, today);
    }

    /** Rounds of the last week with open questions, the last first. */
    public List<StartedRound> started(long person) {
        Instant since = clock.instant().minus(ROUNDS_STAY);
        return database.read(handle -> RoundStore.selectStarted(handle, person, since));
    }

    private TopicProgress topic(Topic topic, Set<Long> cards, Map<Long, CardState> states, Mastery mastery) {
        List<CardState> seen = seen(states, cards);
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

    /** The states of the cards that a person has met, those too that the set has no more. */
    public Map<Long, CardState> states(OptionalLong person, PublishedSet set) {
        return person.isEmpty()
                ? Map.of()
                : database.read(handle -> CardStateStore.selectStates(handle, person.getAsLong(), set.id()));
    }

    /** Cards that an earlier version had do not count. */
    private static List<CardState> seen(Map<Long, CardState> states, Collection<Long> cards) {
        return cards.stream().map(states::get).filter(Objects::nonNull).toList();
    }
}
