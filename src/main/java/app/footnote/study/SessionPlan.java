package app.footnote.study;

import app.footnote.db.Database;
import app.footnote.question.PublishedSet;
import app.footnote.question.PublishedSet.Entry;
import app.footnote.study.Decks.Versioned;
import app.footnote.study.memory.StudyDays;
import app.footnote.study.queue.DueCard;
import app.footnote.study.queue.Planned;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Chooses the cards of a session by what it is to be about. */
final class SessionPlan {
    private static final int MOST_READ = 3_000;

    private final Database database;
    private final Decks decks;
    private final Today today;
    private final InstantSource clock;
    private final LearnerDays days;

    SessionPlan(Database database, Decks decks, Today today, InstantSource clock, LearnerDays days) {
        this.database = database;
        this.decks = decks;
        this.today = today;
        this.clock = clock;
        this.days = days;
    }

    List<Planned> of(long person, StudyRequest request, Random random) {
        List<Versioned> sets = sets(person, request);
        if (request.source() == StudyRequest.Source.TODAY) {
            PublishedSet only =
                    request.set() == null || sets.isEmpty() ? null : sets.get(0).set();
            return (only == null ? today.of(person) : today.of(person, only))
                    .all().stream()
                            .filter(planned -> fits(sets, request, planned.card()))
                            .limit(request.cards())
                            .toList();
        }
        List<Long> cards = cards(person, request, sets, random);
        Set<Long> away = request.source() == StudyRequest.Source.LEECHES
                ? Set.of()
                : database.read(handle -> CardMarkStore.selectSuspended(handle, person));
        return cards.stream()
                .filter(card -> !away.contains(card) && fits(sets, request, card))
                .limit(request.cards())
                .flatMap(card ->
                        deck(sets, card)
                                .map(deck -> new Planned(card, deck.set().id(), Planned.Kind.EXTRA))
                                .stream())
                .toList();
    }

    private List<Versioned> sets(long person, StudyRequest request) {
        String slug = request.set();
        return slug == null
                ? decks.all(person)
                : decks.find(person, slug).stream().toList();
    }

    private List<Long> cards(long person, StudyRequest request, List<Versioned> sets, Random random) {
        Instant now = clock.instant();
        StudyDays learnersDays = days.of(person);
        LocalDate day = learnersDays.dayOf(now);
        return switch (request.source()) {
            case TODAY -> List.of();
            case AHEAD ->
                database
                        .read(handle -> DueStore.selectDue(
                                handle, person, learnersDays.startOf(day.plusDays(request.days() + 1L)), MOST_READ))
                        .stream()
                        .sorted(Comparator.comparing(DueCard::due))
                        .map(DueCard::card)
                        .toList();
            case WRONG -> {
                LocalDate since = day.minusDays(Math.max(0, request.days() - 1L));
                Set<Long> missed =
                        new HashSet<>(database.read(handle -> StudySessionStore.selectMissed(handle, person, since)));
                missed.addAll(
                        database.read(handle -> RoundStore.selectMissed(handle, person, learnersDays.startOf(since))));
                missed.addAll(database.read(
                        handle -> ClassMissStore.selectSince(handle, person, learnersDays.startOf(since))));
                yield shuffled(missed, random);
            }
            case LEECHES ->
                shuffled(database.read(handle -> CardStateStore.selectLapsed(handle, person, Leech.FIRST)), random);
            case FLAGGED -> shuffled(database.read(handle -> CardMarkStore.selectFlagged(handle, person)), random);
            case ALL ->
                shuffled(
                        sets.stream()
                                .flatMap(set -> set.deck().forms().keySet().stream())
                                .toList(),
                        random);
        };
    }

    private static List<Long> shuffled(Collection<Long> cards, Random random) {
        List<Long> shuffled = new ArrayList<>(cards);
        Collections.sort(shuffled);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static boolean fits(List<Versioned> sets, StudyRequest request, long card) {
        return deck(sets, card)
                .filter(deck -> deck.deck().forms().getOrDefault(card, List.of()).stream()
                        .anyMatch(entry -> fits(deck.set(), request, entry)))
                .isPresent();
    }

    private static boolean fits(PublishedSet set, StudyRequest request, Entry entry) {
        String author = request.author();
        return (request.topic() == null || entry.topic().equals(request.topic()))
                && (request.document() == null || entry.documents().contains(request.document()))
                && (author == null
                        || set.metadata().documentsBy(author).stream().anyMatch(entry.documents()::contains));
    }

    private static Optional<Versioned> deck(List<Versioned> sets, long card) {
        return sets.stream().filter(set -> set.deck().has(card)).findFirst();
    }
}
