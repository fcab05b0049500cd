package app.footnote.attempt;

import app.footnote.attempt.ScoreRepairStore.Asked;
import app.footnote.db.Database;
import app.footnote.response.Response;
import app.footnote.response.ResponseStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Scores of submitted attempts, made anew after keys of their questions were changed, a part at a time. */
public final class ScoreRepairs {
    private static final int AT_ONCE = 50;
    private static final double LEAST_DIFFERENCE = 1e-9;

    private final Database database;
    private final Assignments assignments;
    private final AttemptPlans plans;

    /** @param plans with the keys by which attempts are judged */
    public ScoreRepairs(Database database, Assignments assignments, AttemptPlans plans) {
        this.database = database;
        this.assignments = assignments;
        this.plans = plans;
    }

    /**
     * An attempt whose points are others now.
     *
     * @param most the points of all questions together
     */
    public record Changed(long attempt, long person, String assignment, double before, double after, double most) {}

    /**
     * Some attempts, and which of them are worth something else now.
     *
     * @param last the id of the last one
     * @param read how many they are
     */
    public record Part(long last, int read, List<Changed> changed) {
        /** Whether there may be more. */
        public boolean full() {
            return read == AT_ONCE;
        }
    }

    /** How many attempts there are at assignments of a set. */
    public int count(long set) {
        return database.read(handle -> ScoreRepairStore.count(handle, set));
    }

    /** An attempt that asks one of the questions. */
    private record Asking(Changed changed, AttemptPlan plan, AssignmentRules rules, double score) {}

    /**
     * What the next attempts are worth that ask one of the questions; nothing is stored.
     *
     * @param set that the questions are of
     * @param versions of the questions
     * @param after the id of the last attempt that was looked at
     */
    public Part look(long set, Set<Long> versions, long after) {
        List<Asked> some = some(set, after);
        return part(some, after, asking(some, versions));
    }

    /**
     * Stores what the next attempts are worth.
     *
     * @param kept done in the same transaction, so that a stop leaves nothing out
     */
    public Part next(long set, Set<Long> versions, long after, BiConsumer<Handle, Part> kept) {
        List<Asked> some = some(set, after);
        List<Asking> asking = asking(some, versions);
        Part part = part(some, after, asking);
        database.run(handle -> {
            for (Asking each : asking) {
                double points = each.rules().points();
                double share = points == 0 ? 0 : each.changed().after() / points;
                if (!ScoreRepairStore.updateScore(handle, each.plan().id(), each.score(), share)) {
                    // somebody gave points by hand meanwhile
                    Submissions.fold(handle, each.plan(), each.rules());
                }
            }
            kept.accept(handle, part);
        });
        return part;
    }

    private List<Asked> some(long set, long after) {
        return database.read(handle -> ScoreRepairStore.select(handle, set, after, AT_ONCE));
    }

    private static Part part(List<Asked> some, long after, List<Asking> asking) {
        return new Part(
                some.isEmpty() ? after : some.get(some.size() - 1).attempt().id(),
                some.size(),
                asking.stream().map(Asking::changed).toList());
    }

    /** Those whose points are others. */
    private List<Asking> asking(List<Asked> some, Set<Long> versions) {
        List<Asked> wanted = some.stream()
                .filter(asked -> asked.items().stream().anyMatch(item -> versions.contains(item.question())))
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        Given given = database.read(handle -> Given.of(
                handle, wanted.stream().map(asked -> asked.attempt().id()).toList()));
        Map<Long, Assignment> known = new HashMap<>();
        List<Asking> asking = new ArrayList<>();
        for (Asked asked : wanted) {
            Attempt attempt = asked.attempt();
            Assignment assignment = known.computeIfAbsent(
                    attempt.assignment(), id -> assignments.find(id).orElseThrow());
            AssignmentRules rules = assignment.rules();
            AttemptPlan plan = plans.read(attempt, asked.items());
            double before = attempt.score().orElse(0) * rules.points();
            double after = Submissions.score(
                            plan,
                            rules,
                            given.responses().getOrDefault(attempt.id(), List.of()),
                            given.adjustments().getOrDefault(attempt.id(), List.of()))
                    .total();
            if (Math.abs(after - before) > LEAST_DIFFERENCE) {
                asking.add(new Asking(
                        new Changed(attempt.id(), attempt.person(), assignment.title(), before, after, rules.points()),
                        plan,
                        rules,
                        attempt.score().orElse(0)));
            }
        }
        return asking;
    }

    /** What was answered, and what was given by hand, by the attempt. */
    private record Given(Map<Long, List<Response>> responses, Map<Long, List<Adjustment>> adjustments) {
        static Given of(Handle handle, List<Long> attempts) {
            return new Given(
                    ResponseStore.selectOfAttempts(handle, attempts).stream()
                            .collect(Collectors.groupingBy(Response::contextId)),
                    AdjustmentStore.selectOf(handle, attempts));
        }
    }
}
