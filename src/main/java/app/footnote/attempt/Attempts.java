package app.footnote.attempt;

import app.footnote.attempt.Answering.Saved;
import app.footnote.attempt.Answering.Sent;
import app.footnote.attempt.AttemptEvent.Kind;
import app.footnote.attempt.Standing.State;
import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.db.Outages;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.Handle;

/** Attempts: begun, worked on, submitted. The server's clock is the one that counts. */
public final class Attempts {
    /** The way of a last answer over a slow line: what comes so little after the end counts. */
    static final Duration GRACE = Duration.ofSeconds(3);

    private final Database database;
    private final Ids ids;
    private final InstantSource clock;
    private final Outages outages;
    private final Assignments assignments;
    private final AttemptPlans plans;
    private final LongSupplier seeds;

    /** @param seeds where the choice of questions and their presentations come from */
    public Attempts(
            Database database,
            Ids ids,
            InstantSource clock,
            Outages outages,
            Assignments assignments,
            AttemptPlans plans,
            LongSupplier seeds) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.outages = outages;
        this.assignments = assignments;
        this.plans = plans;
        this.seeds = seeds;
    }

    /** An assignment as one of its students sees it. */
    public record Own(Assignment assignment, Terms terms, Standing standing, List<Attempt> attempts) {}

    /** What came of wanting to begin: the attempt, or why there is none. */
    public sealed interface Begun {
        record Under(long attempt) implements Begun {}

        record NotNow(Standing standing) implements Begun {}

        record WrongPassword() implements Begun {}

        /** The set has no question that may be asked. */
        record NoQuestions() implements Begun {}
    }

    /**
     * How an attempt stands.
     *
     * @param end when it ends, with the time that is given back; empty where nothing ends it
     */
    public record Course(AttemptPlan plan, Attempt attempt, Optional<Instant> end) {
        public boolean submitted() {
            return attempt.submitted();
        }
    }

    /** The assignments that somebody sees, the last made first. */
    public List<Own> own(long person) {
        List<Assignment> attended = assignments.attended(person);
        if (attended.isEmpty()) {
            return List.of();
        }
        Assignments.Allowance allowance = assignments.allowance(person);
        List<Own> own = database.read(handle -> attended.stream()
                .map(assignment -> own(handle, assignment, person, allowance))
                .toList());
        return own.stream()
                .filter(each -> each.standing().state() != State.HIDDEN)
                .toList();
    }

    /** An assignment of a class that somebody is in, or that they made an attempt at; empty where it is hidden. */
    public Optional<Own> own(long person, long assignment) {
        Assignments.Allowance allowance = assignments.allowance(person);
        Optional<Own> found = database.read(handle -> assignments
                .find(handle, assignment)
                .map(known -> own(handle, known, person, allowance))
                .filter(own -> !own.attempts().isEmpty() || Assignments.mayAttend(handle, own.assignment(), person)));
        return found.filter(own -> own.standing().state() != State.HIDDEN);
    }

    private Own own(Handle handle, Assignment assignment, long person, Assignments.Allowance allowance) {
        Terms terms = Assignments.terms(handle, assignment, person, allowance);
        List<Attempt> attempts = AttemptStore.selectOfPerson(handle, assignment.id(), person);
        return new Own(assignment, terms, standing(terms, attempts), attempts);
    }

    private Standing standing(Terms terms, List<Attempt> attempts) {
        List<Standing.Taken> taken = attempts.stream()
                .map(row -> new Standing.Taken(row.id(), row.submittedAt()))
                .toList();
        return Standing.of(terms, taken, clock.instant());
    }

    /**
     * Begins an attempt, or gives the one that is under way: doing it twice is doing it once.
     *
     * @param password what was typed
     * @param device what the browser is called in the log
     */
    public Begun begin(long person, Own own, String password, String device) {
        Standing standing = own.standing();
        if (standing.state() == State.RUNNING) {
            return new Begun.Under(standing.running());
        }
        Assignment assignment = own.assignment();
        boolean attends = own.attempts().isEmpty() || assignments.mayAttend(assignment, person);
        if (!standing.state().mayBegin() || assignment.archived() || !attends) {
            return new Begun.NotNow(standing);
        }
        String hash = own.terms().rules().passwordHash();
        if (hash != null && !SpokenPassword.matches(password, hash)) {
            return new Begun.WrongPassword();
        }
        long version = assignments.version(assignment);
        List<Item> items = plans.draw(assignment.rules(), assignment.id(), version, seeds.getAsLong());
        if (items.isEmpty()) {
            return new Begun.NoQuestions();
        }
        Instant now = clock.instant();
        Attempt made = new Attempt(
                ids.next(),
                assignment.id(),
                person,
                version,
                now,
                own.terms().end(now),
                1,
                Optional.empty(),
                null,
                OptionalDouble.empty());
        Begun begun = database.write(handle -> {
            List<Attempt> attempts = AttemptStore.selectOfPerson(handle, assignment.id(), person);
            Standing now2 = standing(own.terms(), attempts);
            if (now2.state() == State.RUNNING) {
                return new Begun.Under(now2.running());
            }
            if (!now2.state().mayBegin()) {
                return new Begun.NotNow(now2);
            }
            AttemptStore.insert(handle, made, items);
            SaveStore.insertEvent(handle, ids.next(), made.id(), new AttemptEvent(Kind.STARTED, device, now));
            return new Begun.Under(made.id());
        });
        if (begun instanceof Begun.Under under && under.attempt() == made.id()) {
            plans.keep(made, items);
        }
        return begun;
    }

    /** Somebody's attempt; empty where they have none of this id. */
    public Optional<Course> course(long person, long attempt) {
        return plans.find(person, attempt).map(this::course);
    }

    /** Whosever attempt it is. */
    public Optional<Course> course(long attempt) {
        return plans.of(attempt).map(this::course);
    }

    /** The plan of somebody's attempt; empty where they have none of this id. */
    Optional<AttemptPlan> plan(long person, long attempt) {
        return plans.find(person, attempt);
    }

    /** Whether nothing that comes now counts any more. */
    boolean isOver(Instant end) {
        return clock.instant().isAfter(end.plus(GRACE));
    }

    Course course(AttemptPlan plan) {
        Attempt row =
                database.read(handle -> AttemptStore.select(handle, plan.id())).orElseThrow();
        return new Course(plan, row, end(row));
    }

    private Optional<Instant> end(Attempt row) {
        return row.endsAt().map(end -> outages.giveBack(row.startedAt(), end));
    }

    /** Keeps an answer. Whatever comes is kept; whether it counts is in what is given back. */
    public Saved save(AttemptPlan plan, Sent sent) {
        Instant now = clock.instant();
        return database.write(handle -> {
            Attempt row = AttemptStore.select(handle, plan.id()).orElseThrow();
            Optional<Instant> end = end(row);
            boolean submitted = row.submittedAt().isPresent();
            boolean late = submitted
                    || end.filter(last -> now.isAfter(last.plus(GRACE))).isPresent();
            Instant given = now.minus(sent.waited());
            Save save = new Save(
                    ids.next(),
                    plan.id(),
                    sent.position(),
                    sent.ownId(),
                    sent.device(),
                    sent.number(),
                    sent.given(),
                    sent.deviceAt(),
                    given.isBefore(row.startedAt()) ? row.startedAt() : given,
                    now,
                    late);
            Optional<Save> before = SaveStore.selectCounting(handle, plan.id(), sent.position());
            if (!SaveStore.insert(handle, save)) {
                return new Saved(Answering.State.SAVED, now, end, before.map(Save::given), submitted);
            }
            if (late) {
                return new Saved(Answering.State.LATE, now, end, before.map(Save::given), submitted);
            }
            if (isLocked(handle, row, sent.position())) {
                return new Saved(Answering.State.LOCKED, now, end, before.map(Save::given), false);
            }
            if (before.filter(counting -> !save.replaces(counting)).isPresent()) {
                return new Saved(Answering.State.OLDER, now, end, before.map(Save::given), false);
            }
            SaveStore.upsertCounting(handle, plan.id(), sent.position(), save.id());
            return new Saved(Answering.State.SAVED, now, end, Optional.of(sent.given()), false);
        });
    }

    private boolean isLocked(Handle handle, Attempt row, int position) {
        AssignmentRules rules =
                assignments.find(handle, row.assignment()).orElseThrow().rules();
        return rules.forwardOnly() && position < row.reached()
                || rules.review().tellsDuring()
                        && SaveStore.selectMarks(handle, row.id()).stream()
                                .anyMatch(mark -> mark.position() == position && mark.locked());
    }

    /** The answers that count, by their questions. */
    public List<Save> answers(long attempt) {
        return database.read(handle -> SaveStore.selectAllCounting(handle, attempt));
    }

    /** What happened during an attempt. */
    public List<AttemptEvent> events(long attempt) {
        return database.read(handle -> SaveStore.selectEvents(handle, attempt));
    }

    /** The answers that count, and what is marked beside. */
    record Kept(List<Save> answers, List<SaveStore.Mark> marks) {}

    Kept kept(long attempt) {
        return database.read(handle ->
                new Kept(SaveStore.selectAllCounting(handle, attempt), SaveStore.selectMarks(handle, attempt)));
    }

    /** Notes whether the student wants to come back to a question. */
    void flag(AttemptPlan plan, int position, boolean flagged) {
        database.run(handle -> SaveStore.upsertFlag(handle, plan.id(), position, flagged));
    }

    /** Goes on to a question where nobody may go back. */
    void reach(AttemptPlan plan, int position) {
        database.run(handle -> AttemptStore.updateReached(handle, plan.id(), position));
    }

    /** Lets a question's answer stand, so that it can be told what it is worth. */
    void check(AttemptPlan plan, int position) {
        database.run(handle -> SaveStore.updateLocked(handle, plan.id(), position));
    }

    /**
     * How an attempt was opened.
     *
     * @param device what the browser is called in the log
     * @param elsewhere whether another browser opened it before
     */
    record Opened(String device, boolean elsewhere) {}

    /** Notes that a browser opened the attempt, once for each time that it came to it. */
    Opened open(AttemptPlan plan, String device) {
        List<AttemptEvent> events = events(plan.id());
        AttemptEvent last = events.isEmpty() ? null : events.get(events.size() - 1);
        boolean here = last != null
                && last.device().equals(device)
                && (last.kind() == Kind.STARTED || last.kind() == Kind.OPENED || last.kind() == Kind.RETURNED);
        if (!here) {
            note(plan, Kind.OPENED, device);
        }
        boolean elsewhere = events.stream()
                .anyMatch(
                        event -> event.kind() == Kind.OPENED && !event.device().equals(device));
        return new Opened(device, elsewhere);
    }

    /** Every save of an attempt in the order in which they came. */
    public List<Save> saves(long attempt) {
        return database.read(handle -> SaveStore.selectAll(handle, attempt));
    }

    /** Notes that something happened, while the attempt runs. */
    public void note(AttemptPlan plan, Kind kind, String device) {
        AttemptEvent event = new AttemptEvent(kind, device, clock.instant());
        database.run(handle -> SaveStore.insertEvent(handle, ids.next(), plan.id(), event));
    }

    /** Somebody's attempts at an assignment, the first first. */
    public List<Attempt> of(long assignment, long person) {
        return database.read(handle -> AttemptStore.selectOfPerson(handle, assignment, person));
    }

    /** All attempts at an assignment, the first first. */
    public List<Attempt> of(long assignment) {
        return database.read(handle -> AttemptStore.selectOfAssignment(handle, assignment));
    }
}
