package app.footnote.attempt;

import app.footnote.attempt.AttemptEvent.Kind;
import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.db.Outages;
import app.footnote.grading.Given;
import app.footnote.grading.Grader;
import app.footnote.grading.Guessing;
import app.footnote.grading.Outcome;
import app.footnote.question.Presentation;
import app.footnote.response.Context;
import app.footnote.response.Judgement;
import app.footnote.response.Response;
import app.footnote.response.ResponseStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * The end of attempts. What was answered is appended to the log and graded once, at the end; the score is a fold over
 * that, and over what was accepted or adjusted later.
 */
public final class Submissions {
    private static final int ENDED_AT_ONCE = 200;
    private static final Given NOTHING = new Given.Nothing();

    private final Database database;
    private final Ids ids;
    private final InstantSource clock;
    private final Outages outages;
    private final Assignments assignments;
    private final AttemptPlans plans;

    public Submissions(
            Database database,
            Ids ids,
            InstantSource clock,
            Outages outages,
            Assignments assignments,
            AttemptPlans plans) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.outages = outages;
        this.assignments = assignments;
        this.plans = plans;
    }

    /** The student is done. Doing it twice is doing it once. */
    public void submit(AttemptPlan plan) {
        submit(plan, clock.instant(), Submitter.STUDENT);
    }

    /**
     * Submits whatever has ended, with what it has, also what ended while the server was down: once the time is given
     * back. To be called every few seconds.
     */
    public void submitEnded() {
        Instant now = clock.instant();
        List<Attempt> ended;
        Set<Long> seen = new HashSet<>();
        do {
            ended = database.read(handle -> AttemptStore.selectEnded(handle, now, ENDED_AT_ONCE)).stream()
                    .filter(attempt -> seen.add(attempt.id()))
                    .toList();
            ended.forEach(this::endIfOver);
        } while (ended.size() == ENDED_AT_ONCE);
    }

    /** Submits an attempt whose time is over. Extra time may have been given since it began. */
    void endIfOver(Attempt attempt) {
        Instant now = clock.instant();
        Assignment assignment = assignments.find(attempt.assignment()).orElseThrow();
        assignments
                .renewEnd(assignment, attempt)
                .map(end -> outages.giveBack(attempt.startedAt(), end))
                .filter(end -> now.isAfter(end.plus(Attempts.GRACE)))
                .ifPresent(end -> plans.of(attempt.id()).ifPresent(plan -> submit(plan, end, Submitter.SERVER)));
    }

    /** An attempt that was opened again has a log already, to which only what is other now is appended. */
    private void submit(AttemptPlan plan, Instant when, Submitter by) {
        AssignmentRules rules =
                assignments.find(plan.assignment()).orElseThrow().rules();
        Kind kind = by == Submitter.STUDENT ? Kind.SUBMITTED : Kind.ENDED;
        database.run(handle -> {
            if (AttemptStore.select(handle, plan.id())
                    .filter(attempt -> !attempt.submitted())
                    .isEmpty()) {
                return;
            }
            List<Response> responses = new ArrayList<>(logged(handle, plan));
            Map<Long, Given> known = new HashMap<>();
            responses.forEach(response -> known.put(response.questionVersion(), response.given()));
            for (Save save : SaveStore.selectAllCounting(handle, plan.id())) {
                long question = plan.items().get(save.position() - 1).question();
                if (!save.given().equals(known.getOrDefault(question, NOTHING))) {
                    Response response = response(plan, save);
                    ResponseStore.insert(handle, response, plan.shownAt(save.position()));
                    responses.add(response);
                }
            }
            double score = score(handle, plan, rules, responses).share(rules.points());
            AttemptStore.updateSubmitted(handle, plan.id(), when, by, score);
            SaveStore.insertEvent(handle, ids.next(), plan.id(), new AttemptEvent(kind, "", when));
        });
    }

    /**
     * Lets late answers count, as if they had come in time; which of a question's answers counts then follows from the
     * rule for all saves. What counts anew is appended to the log.
     *
     * @param by who accepts them
     */
    public void accept(AttemptPlan plan, Collection<Long> saves, long by) {
        AssignmentRules rules =
                assignments.find(plan.assignment()).orElseThrow().rules();
        Instant now = clock.instant();
        database.run(handle -> {
            List<Save> all = SaveStore.selectAll(handle, plan.id());
            all.stream()
                    .filter(save -> save.late() && saves.contains(save.id()))
                    .forEach(save -> SaveStore.insertAcceptance(handle, save.id(), now, by));
            Set<Long> accepted = SaveStore.selectAccepted(handle, plan.id()).stream()
                    .map(SaveStore.Accepted::save)
                    .collect(Collectors.toSet());
            Map<Integer, Save> counting = new HashMap<>();
            all.stream()
                    .filter(save -> !save.late() || accepted.contains(save.id()))
                    .forEach(save -> counting.merge(
                            save.position(), save, (before, next) -> next.replaces(before) ? next : before));
            boolean submitted = AttemptStore.select(handle, plan.id())
                    .filter(Attempt::submitted)
                    .isPresent();
            for (Save save : counting.values()) {
                if (!save.late() || isCounting(handle, save)) {
                    continue;
                }
                SaveStore.upsertCounting(handle, plan.id(), save.position(), save.id());
                if (submitted && !(save.given() instanceof Given.Nothing)) {
                    ResponseStore.insert(handle, response(plan, save), plan.shownAt(save.position()));
                }
            }
            if (submitted) {
                fold(handle, plan, rules);
            }
        });
    }

    private static boolean isCounting(Handle handle, Save save) {
        return SaveStore.selectCounting(handle, save.attempt(), save.position())
                .filter(counting -> counting.id() == save.id())
                .isPresent();
    }

    /**
     * Gives points by hand, with a reason that the student reads.
     *
     * @param position of the question, from 1; empty for the whole attempt
     */
    public void adjust(AttemptPlan plan, OptionalInt position, double points, String reason, long by) {
        AssignmentRules rules =
                assignments.find(plan.assignment()).orElseThrow().rules();
        Adjustment adjustment = new Adjustment(position, points, reason, clock.instant());
        database.run(handle -> {
            AdjustmentStore.insert(handle, ids.next(), plan.id(), adjustment, by);
            fold(handle, plan, rules);
        });
    }

    /** Makes the score of a submitted attempt anew, as after the rules or a key have changed. */
    public void fold(AttemptPlan plan) {
        AssignmentRules rules =
                assignments.find(plan.assignment()).orElseThrow().rules();
        database.run(handle -> fold(handle, plan, rules));
    }

    /** The points of a submitted attempt, question by question and in all. */
    Score score(AttemptPlan plan, AssignmentRules rules) {
        return database.read(handle -> score(handle, plan, rules, logged(handle, plan)));
    }

    /** What was given by hand. */
    public List<Adjustment> adjustments(long attempt) {
        return database.read(handle -> AdjustmentStore.select(handle, attempt));
    }

    static void fold(Handle handle, AttemptPlan plan, AssignmentRules rules) {
        double score = score(handle, plan, rules, logged(handle, plan)).share(rules.points());
        AttemptStore.updateScore(handle, plan.id(), score);
    }

    private static List<Response> logged(Handle handle, AttemptPlan plan) {
        return ResponseStore.selectOf(handle, Context.ATTEMPT, plan.id());
    }

    private static Score score(Handle handle, AttemptPlan plan, AssignmentRules rules, List<Response> responses) {
        return score(plan, rules, responses, AdjustmentStore.select(handle, plan.id()));
    }

    static Score score(
            AttemptPlan plan, AssignmentRules rules, List<Response> responses, List<Adjustment> adjustments) {
        Map<Long, Response> last = new HashMap<>();
        responses.forEach(response -> last.put(response.questionVersion(), response));
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < plan.size(); i++) {
            Presentation shown = plan.shown().get(i);
            Response response = last.get(plan.items().get(i).question());
            shares.add(response == null ? 0 : rules.credit().of(shown, response.given(), judged(shown, response)));
        }
        return Score.of(rules.points(), shares, plan.dropped(), adjustments);
    }

    private static Outcome judged(Presentation shown, Response response) {
        return Judgement.of(shown, response.given(), response.outcome()).outcome();
    }

    private Response response(AttemptPlan plan, Save save) {
        Item item = plan.items().get(save.position() - 1);
        Presentation shown = plan.shownAt(save.position());
        Outcome outcome = Grader.grade(shown, save.given());
        return new Response(
                ids.next(),
                null,
                plan.person(),
                item.question(),
                item.card(),
                Context.ATTEMPT,
                plan.id(),
                item.seed(),
                save.given(),
                outcome,
                Guessing.answers(shown),
                null,
                save.receivedAt(),
                null);
    }
}
