package app.footnote.attempt;

import app.footnote.db.Database;
import app.footnote.db.Outages;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a class stands with an assignment, and what came late. */
public final class Results {
    private final Database database;
    private final Outages outages;
    private final Attempts attempts;
    private final AttemptPlans plans;
    private final Submissions submissions;

    public Results(Database database, Outages outages, Attempts attempts, AttemptPlans plans, Submissions submissions) {
        this.database = database;
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
    int accept(long assignment, String which) {
        Map<Long, List<Long>> saves = late(assignment).meant(which).stream()
                .collect(Collectors.groupingBy(
                        ResultStore.Late::attempt, Collectors.mapping(ResultStore.Late::save, Collectors.toList())));
        saves.forEach((attempt, accepted) -> plans.of(attempt).ifPresent(plan -> submissions.accept(plan, accepted)));
        return saves.values().stream().mapToInt(List::size).sum();
    }

    /** Works the points of all attempts out anew, as after the rules have changed. */
    void foldAll(long assignment) {
        attempts.of(assignment).stream()
                .filter(Attempt::submitted)
                .forEach(attempt -> plans.of(attempt.id()).ifPresent(submissions::fold));
    }
}
