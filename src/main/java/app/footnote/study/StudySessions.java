package app.footnote.study;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.question.Library;
import app.footnote.question.Presentation;
import app.footnote.question.PublishedSet;
import app.footnote.question.PublishedSet.Entry;
import app.footnote.study.Decks.Versioned;
import app.footnote.study.queue.Forms;
import app.footnote.study.queue.Planned;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Sessions: begun, gone through card by card, and looked back at. */
public final class StudySessions {
    private final Database database;
    private final Library library;
    private final Decks decks;
    private final Ids ids;
    private final InstantSource clock;
    private final LongSupplier seeds;
    private final Schedules schedules;
    private final LearnerDays days;
    private final CardFold fold;
    private final SessionPlan plans;

    /** @param seeds where a session's choice of cards, forms and presentations comes from */
    public StudySessions(
            Database database,
            Library library,
            Decks decks,
            Ids ids,
            InstantSource clock,
            LongSupplier seeds,
            Schedules schedules,
            CardFold fold,
            Today today) {
        this.database = database;
        this.library = library;
        this.decks = decks;
        this.ids = ids;
        this.clock = clock;
        this.seeds = seeds;
        this.schedules = schedules;
        this.days = LearnerDays.of(database, schedules);
        this.fold = fold;
        this.plans = new SessionPlan(database, decks, today, clock, days);
    }

    /** Begins a session and gives its id; empty where no card fits the request. */
    public OptionalLong start(long person, StudyRequest request) {
        List<Planned> plan = plans.of(person, request, new Random(seeds.getAsLong()));
        if (plan.isEmpty()) {
            return OptionalLong.empty();
        }
        Instant now = clock.instant();
        StudySession session =
                new StudySession(ids.next(), person, days.of(person).dayOf(now), request, plan, now);
        String slug = request.set();
        Long set = slug == null ? null : library.set(slug).map(PublishedSet::id).orElse(null);
        database.run(handle -> StudySessionStore.insertSession(handle, session, set));
        return OptionalLong.of(session.id());
    }

    /**
     * The turn to go on with, which is made where none is open; empty where the session is over.
     *
     * @throws NotFound where the person has no such session
     */
    public OptionalInt goOn(long person, long session) {
        StudySession begun = session(person, session);
        SessionCourse course = course(begun);
        Optional<StudyTurn> open = course.open();
        if (open.isPresent()) {
            return OptionalInt.of(open.get().number());
        }
        Instant now = clock.instant();
        Optional<StudyTurn> next = course.next(now).flatMap(planned -> turn(begun, course, planned, now));
        next.ifPresent(turn -> database.run(handle -> StudySessionStore.insertTurn(handle, session, turn)));
        return next.map(turn -> OptionalInt.of(turn.number())).orElse(OptionalInt.empty());
    }

    /**
     * A turn of a session.
     *
     * @throws NotFound where the person has no such session or the session no such turn
     */
    StudyItem item(long person, long session, int number) {
        StudySession begun = session(person, session);
        SessionCourse course = course(begun);
        StudyTurn turn = course.turn(number).orElseThrow(StudySessions::noSuchTurn);
        PublishedSet set = set(person, turn.set()).set();
        Presentation shown = library.shown(turn.questionVersion(), turn.seed());
        return database.read(handle -> {
            Waits waits = new Waits(handle, fold, schedules.of(handle, person, turn.set()), begun, turn);
            return new StudyItem(
                    begun,
                    turn,
                    set,
                    shown,
                    StudyMannerStore.select(handle, person, turn.set()),
                    CardMarkStore.select(handle, person, turn.card()).orElse(CardMark.NONE),
                    CardStateStore.select(handle, person, turn.card()).orElse(null),
                    waits.of(clock.instant()),
                    waits.graded(),
                    course.done(clock.instant()),
                    course.size(),
                    StudySteps.last(handle, begun, course.turns()).isPresent(),
                    turn.kind() == Planned.Kind.MISSED
                            ? ClassMissStore.selectLast(handle, person, turn.card(), turn.shownAt())
                                    .orElse(null)
                            : null);
        });
    }

    /**
     * How a session went so far.
     *
     * @throws NotFound where the person has no such session
     */
    StudySummary summary(long person, long session) {
        StudySession begun = session(person, session);
        SessionCourse course = course(begun);
        boolean undoable = database.read(handle -> StudySteps.last(handle, begun, course.turns()))
                .isPresent();
        return new StudySummary(
                begun, course.turns(), course.next(clock.instant()).isPresent(), undoable);
    }

    StudySession session(long person, long session) {
        return database.read(handle -> StudySessionStore.selectSession(handle, person, session))
                .orElseThrow(StudySessions::noSuchTurn);
    }

    private SessionCourse course(StudySession session) {
        return database.read(handle -> new SessionCourse(
                session,
                StudySessionStore.selectTurns(handle, session.id()),
                CardStateStore.selectOfSession(handle, session.person(), session.id())));
    }

    private Optional<StudyTurn> turn(StudySession session, SessionCourse course, Planned planned, Instant now) {
        Versioned deck = set(session.person(), planned.set());
        List<Entry> forms = deck.deck().forms().getOrDefault(planned.card(), List.of());
        if (forms.isEmpty()) {
            return Optional.empty();
        }
        Random random = new Random(seeds.getAsLong());
        CardStateStore.@Nullable Held held = database.read(
                        handle -> CardStateStore.selectHeld(handle, session.person(), planned.card()))
                .orElse(null);
        StudyManner manner = database.read(handle -> StudyMannerStore.select(handle, session.person(), planned.set()));
        Entry form = new Forms(manner.asCards(), random)
                .choose(
                        forms,
                        held == null ? 0 : held.state().memory().stability(),
                        lastQuestion(course, planned.card(), forms, held));
        return Optional.of(new StudyTurn(
                course.turns().size() + 1,
                planned.set(),
                planned.card(),
                planned.kind(),
                form.id(),
                random.nextLong(),
                now,
                null,
                null,
                null));
    }

    private static @Nullable Long lastQuestion(
            SessionCourse course, long card, List<Entry> forms, CardStateStore.@Nullable Held held) {
        Map<Long, Long> questions = new HashMap<>();
        forms.forEach(form -> questions.put(form.id(), form.question()));
        Long last = held == null ? null : Long.valueOf(held.lastQuestion());
        for (StudyTurn turn : course.turns()) {
            if (turn.card() == card) {
                last = questions.getOrDefault(turn.questionVersion(), last);
            }
        }
        return last;
    }

    private Versioned set(long person, long set) {
        return decks.all(person).stream()
                .filter(deck -> deck.set().id() == set)
                .findFirst()
                .orElseThrow(StudySessions::noSuchTurn);
    }

    static NotFound noSuchTurn() {
        return new NotFound("There is no such card in a session of yours.");
    }
}
