package app.footnote.attempt;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.db.Outages;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a class stands with an assignment, and what came late. */
public final class Results {
    private final Database database;
    private final Ids ids;
    private final InstantSource clock;
    private final Assignments assignments;
    private final Outages outages;
    private final Attempts attempts;
    private final AttemptPlans plans;
    private final Submissions submissions;

    public Results(
            Database database,
            Ids ids,
            InstantSource clock,
            Outages outages,
            Assignments assignments,
            Attempts attempts,
            AttemptPlans plans,
            Submissions submissions) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.assignments = assignments;
        this.outages = outages;
        this.attempts = attempts;
        this.plans = plans;
        this.submissions = submissions;
    }

    /** Everybody's attempts, the first first. */
    Map<Long, List<Attempt>> byPerson(long assignment) {
        return attempts.of(assignment).stream().collect(Collectors.groupingBy(Attempt::person));
    }

    Map<Long, Integer> answered(long assignment) {
        return database.read(handle -> ResultStore.selectAnswered(handle, assignment));
    }

    LateFold late(long assignment) {
        Map<Long, Instant> ends = new HashMap<>();
        for (Attempt attempt : attempts.of(assignment)) {
            Optional<Instant> end = attempt.endsAt().map(usual -> outages.giveBack(attempt.startedAt(), usual));
            end.or(attempt::submittedAt).ifPresent(moment -> ends.put(attempt.id(), moment));
        }
        return new LateFold(database.read(handle -> ResultStore.selectLate(handle, assignment)), ends, outages.all());
    }

    /** Lets late answers count, and says how many did not before. */
    int accept(long assignment, String which, long by) {
        Map<Long, List<Long>> saves = late(assignment).meant(which).stream()
                .collect(Collectors.groupingBy(
                        ResultStore.Late::attempt, Collectors.mapping(ResultStore.Late::save, Collectors.toList())));
        saves.forEach(
                (attempt, accepted) -> plans.of(attempt).ifPresent(plan -> submissions.accept(plan, accepted, by)));
        return saves.values().stream().mapToInt(List::size).sum();
    }

    /** Works the points of all attempts out anew, as after the rules have changed. */
    void foldAll(long assignment) {
        attempts.of(assignment).stream()
                .filter(Attempt::submitted)
                .forEach(attempt -> plans.of(attempt.id()).ifPresent(submissions::fold));
    }

    List<ResultStore.Adjusted> adjusted(long attempt) {
        return database.read(handle -> ResultStore.selectAdjusted(handle, attempt));
    }

    /** What counts of an attempt since it was accepted, by the ids of the saves. */
    Map<Long, SaveStore.Accepted> accepted(long attempt) {
        return database.read(handle -> SaveStore.selectAccepted(handle, attempt)).stream()
                .collect(Collectors.toMap(SaveStore.Accepted::save, Function.identity()));
    }

    /** Lets an attempt go on for so long from now, or from its end where that is later; a submitted one is open again. */
    void giveTime(Assignment assignment, Attempts.Course course, Duration more) {
        Attempt attempt = course.attempt();
        Instant now = clock.instant();
        Instant from = course.end()
                .filter(end -> !attempt.submitted() && now.isBefore(end))
                .orElse(now);
        OptionalLong person = OptionalLong.of(attempt.person());
        RuleChange before = assignments.exemptions(assignment.id()).stream()
                .filter(exemption -> exemption.person().equals(person))
                .map(Exemption::change)
                .findFirst()
                .orElse(RuleChange.NONE);
        Terms terms = assignments.terms(assignment, attempt.person());
        RuleChange change = MoreTime.until(from.plus(more), attempt.startedAt(), terms, before);
        assignments.exempt(assignment.id(), person, OptionalLong.empty(), change);
        if (attempt.submitted()) {
            Optional<Instant> end =
                    assignments.terms(assignment, attempt.person()).end(attempt.startedAt());
            AttemptEvent reopened = new AttemptEvent(AttemptEvent.Kind.REOPENED, "", now);
            database.run(handle -> {
                ResultStore.updateReopened(handle, attempt.id());
                AttemptStore.updateEnd(handle, attempt.id(), end);
                SaveStore.insertEvent(handle, ids.next(), attempt.id(), reopened);
            });
        }
    }
}
