package app.footnote.attempt;

import app.footnote.db.Database;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;

/** Scores of submitted attempts, made anew after keys of their questions were changed, a part at a time. */
public final class ScoreRepairs {
    private static final int AT_ONCE = 50;
    private static final double LEAST_DIFFERENCE = 1e-9;

    private final Database database;
    private final Assignments assignments;
    private final AttemptPlans plans;
    private final Submissions submissions;

    /**
     * @param plans with the keys by which attempts are judged
     * @param submissions to work points out
     */
    public ScoreRepairs(Database database, Assignments assignments, AttemptPlans plans, Submissions submissions) {
        this.database = database;
        this.assignments = assignments;
        this.plans = plans;
        this.submissions = submissions;
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
    private record Asking(Changed changed, AttemptPlan plan, AssignmentRules rules) {}

    /**
     * What the next attempts are worth that ask one of the questions; nothing is stored.
     *
     * @param set that the questions are of
     * @param versions of the questions
     * @param after the id of the last attempt that was looked at
     */
    public Part look(long set, Set<Long> versions, long after) {
        List<Attempt> some = some(set, after);
        return part(some, after, asking(some, versions));
    }

    /**
     * Stores what the next attempts are worth.
     *
     * @param kept done in the same transaction, so that a stop leaves nothing out
     */
    public Part next(long set, Set<Long> versions, long after, BiConsumer<Handle, Part> kept) {
        List<Attempt> some = some(set, after);
        List<Asking> asking = asking(some, versions);
        Part part = part(some, after, asking);
        database.run(handle -> {
            asking.forEach(each -> Submissions.fold(handle, each.plan(), each.rules()));
            kept.accept(handle, part);
        });
        return part;
    }

    private List<Attempt> some(long set, long after) {
        return database.read(handle -> ScoreRepairStore.select(handle, set, after, AT_ONCE));
    }

    private static Part part(List<Attempt> some, long after, List<Asking> asking) {
        return new Part(
                some.isEmpty() ? after : some.get(some.size() - 1).id(),
                some.size(),
                asking.stream().map(Asking::changed).toList());
    }

    /** Those whose points are others. */
    private List<Asking> asking(List<Attempt> some, Set<Long> versions) {
        Map<Long, Assignment> known = new HashMap<>();
        List<Asking> asking = new ArrayList<>();
        for (Attempt attempt : some) {
            AttemptPlan plan = plans.read(attempt);
            if (plan.items().stream().noneMatch(item -> versions.contains(item.question()))) {
                continue;
            }
            Assignment assignment = known.computeIfAbsent(
                    attempt.assignment(), id -> assignments.find(id).orElseThrow());
            AssignmentRules rules = assignment.rules();
            double before = attempt.score().orElse(0) * rules.points();
            double after = submissions.score(plan, rules).total();
            if (Math.abs(after - before) > LEAST_DIFFERENCE) {
                asking.add(new Asking(
                        new Changed(attempt.id(), attempt.person(), assignment.title(), before, after, rules.points()),
                        plan,
                        rules));
            }
        }
        return asking;
    }
}
