package app.footnote.attempt;

import app.footnote.classroom.Accommodations;
import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.db.Json;
import app.footnote.db.Recent;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import org.jdbi.v3.core.Handle;

/** The sets that are given to classes, with their rules and for whom they are others. */
public final class Assignments {
    private static final int RULES_AT_HAND = 500;

    private final Database database;
    private final Ids ids;
    private final InstantSource clock;
    private final Accommodations accommodations;
    private final LongFunction<Collection<Long>> groups;
    private final Recent<AssignmentRules> rules = new Recent<>(RULES_AT_HAND);

    /** @param groups gives the ids of the groups that somebody is in */
    public Assignments(
            Database database,
            Ids ids,
            InstantSource clock,
            Accommodations accommodations,
            LongFunction<Collection<Long>> groups) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.accommodations = accommodations;
        this.groups = groups;
    }

    /** Gives a set to a class, and gives the assignment's id. */
    public long create(long schoolClass, long set, OptionalLong setVersion, String title, AssignmentRules rules) {
        long id = ids.next();
        long rulesId = ids.next();
        Instant now = clock.instant();
        database.run(handle -> AssignmentStore.insert(
                handle, id, schoolClass, set, setVersion, title, Json.write(rules), rulesId, now));
        return id;
    }

    /** Changes it, also for attempts under way: they end when the new rules say so. Questions already drawn stay. */
    public void change(long id, OptionalLong setVersion, String title, AssignmentRules changed) {
        long rulesId = ids.next();
        database.run(handle -> AssignmentStore.update(handle, id, setVersion, title, Json.write(changed), rulesId));
        renewEnds(id);
    }

    /** Puts it away: students see it no more; their attempts stay. */
    public void setArchived(long id, boolean archived) {
        database.run(handle -> AssignmentStore.updateArchived(handle, id, archived ? clock.instant() : null));
    }

    public Optional<Assignment> find(long id) {
        return database.read(handle -> find(handle, id));
    }

    /** Those of a class whose points count, drafts not among them, the first made first. */
    public List<Assignment> graded(long schoolClass) {
        return database.read(handle -> AssignmentStore.selectGraded(handle, schoolClass)).stream()
                .map(this::assignment)
                .toList();
    }

    /** All of a class, the last made first. */
    public List<Assignment> ofClass(long schoolClass) {
        return database.read(handle -> AssignmentStore.selectOfClass(handle, schoolClass)).stream()
                .map(this::assignment)
                .toList();
    }

    /** For whom the rules are others. */
    public List<Exemption> exemptions(long assignment) {
        return database.read(handle -> AssignmentStore.selectExemptions(handle, assignment));
    }

    /** Changes the rules for a student or a group, in place of what was changed for them before. */
    public void exempt(long assignment, OptionalLong person, OptionalLong group, RuleChange change) {
        Exemption made = new Exemption(ids.next(), person, group, change);
        database.run(handle -> {
            for (Exemption before : AssignmentStore.selectExemptions(handle, assignment)) {
                if (before.person().equals(person) && before.group().equals(group)) {
                    AssignmentStore.deleteExemption(handle, assignment, before.id());
                }
            }
            AssignmentStore.insertExemption(handle, assignment, made);
        });
        renewEnds(assignment);
    }

    public void removeExemption(long assignment, long id) {
        database.run(handle -> AssignmentStore.deleteExemption(handle, assignment, id));
        renewEnds(assignment);
    }

    /** The rules as they hold for somebody. */
    public Terms terms(Assignment assignment, long person) {
        Allowance allowance = allowance(person);
        return database.read(handle -> terms(handle, assignment, person, allowance));
    }

    /** What decides beside an assignment's own rows what holds for somebody. */
    record Allowance(Collection<Long> groups, int extraPercent) {}

    Allowance allowance(long person) {
        return new Allowance(groups.apply(person), accommodations.own(person).extraTimePercent());
    }

    Optional<Assignment> find(Handle handle, long id) {
        return AssignmentStore.select(handle, id).map(this::assignment);
    }

    /** Those of the classes that somebody is in, the last made first. */
    List<Assignment> attended(long person) {
        return database.read(handle -> AssignmentStore.selectAttended(handle, person)).stream()
                .map(this::assignment)
                .toList();
    }

    /** Those who are in its class may work on it. */
    boolean mayAttend(Assignment assignment, long person) {
        return database.read(handle -> mayAttend(handle, assignment, person));
    }

    static boolean mayAttend(Handle handle, Assignment assignment, long person) {
        return !assignment.archived() && AssignmentStore.selectAttends(handle, assignment.schoolClass(), person);
    }

    /** The version of its set that an attempt asks which begins now. */
    long version(Assignment assignment) {
        return assignment.setVersion().isPresent()
                ? assignment.setVersion().getAsLong()
                : database.read(handle -> AssignmentStore.selectCurrentVersion(handle, assignment.set()));
    }

    /** Lets the attempts that are under way end when the rules say so now. */
    private void renewEnds(long assignment) {
        Assignment found = find(assignment).orElseThrow();
        for (Attempt running : database.read(handle -> AttemptStore.selectRunning(handle, assignment))) {
            renewEnd(found, running);
        }
    }

    /** The end of an attempt by the rules as they are now, which is kept where it is another. */
    Optional<Instant> renewEnd(Assignment assignment, Attempt running) {
        Optional<Instant> end = terms(assignment, running.person()).end(running.startedAt());
        if (!end.equals(running.endsAt())) {
            database.run(handle -> AttemptStore.updateEnd(handle, running.id(), end));
        }
        return end;
    }

    static Terms terms(Handle handle, Assignment assignment, long person, Allowance allowance) {
        AssignmentRules own = assignment.rules();
        for (RuleChange change : AssignmentStore.selectChanges(handle, assignment.id(), person, allowance.groups())) {
            own = own.with(change);
        }
        return new Terms(own, allowance.extraPercent());
    }

    private Assignment assignment(AssignmentStore.Row row) {
        AssignmentRules known = rules.find(row.rulesId());
        if (known == null) {
            known = Json.read(row.rules(), AssignmentRules.class);
            rules.keep(row.rulesId(), known);
        }
        return new Assignment(
                row.id(),
                row.schoolClass(),
                row.set(),
                row.setVersion(),
                row.title(),
                known,
                row.createdAt(),
                row.archived(),
                row.className(),
                ZoneId.of(row.zone()));
    }
}
