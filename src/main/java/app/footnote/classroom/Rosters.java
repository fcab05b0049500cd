package app.footnote.classroom;

import app.footnote.account.ListedPeople;
import app.footnote.classroom.RosterPlan.Outcome;
import app.footnote.classroom.roster.RosterFile;
import app.footnote.classroom.roster.RosterLine;
import app.footnote.db.Database;
import app.footnote.db.Ids;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Lists of students: what would become of them, taking them, and taking them back. Both are done some rows at a time, so
 * that nobody who writes meanwhile waits for a long list.
 */
public final class Rosters {
    private static final int AT_ONCE = 20;

    private final Database database;
    private final Ids ids;
    private final InstantSource clock;
    private final ListedPeople people;
    private final Groups groups;

    public Rosters(Database database, Ids ids, InstantSource clock, ListedPeople people, Groups groups) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.people = people;
        this.groups = groups;
    }

    /**
     * What was done.
     *
     * @param made the people who got an account
     */
    record Taken(List<Long> made, int enrolled, int asked) {
        private Taken and(Taken more) {
            List<Long> all = Stream.concat(made.stream(), more.made.stream()).toList();
            return new Taken(all, enrolled + more.enrolled, asked + more.asked);
        }
    }

    RosterPlan plan(RosterFile file, long schoolClass, RosterPlanner.Asker asker) {
        return database.read(handle -> RosterPlanner.plan(handle, people, schoolClass, asker, file));
    }

    /**
     * Takes the rows that begin in these lines; what becomes of them is looked up again as each is taken. Where that
     * fails, what was taken is taken back. After a crash the list stands there with what was taken of it, and can be
     * taken back, or taken again for the rest.
     */
    Taken take(RosterFile file, long schoolClass, RosterPlanner.Asker asker, Set<Integer> lines) {
        List<RosterLine> wanted = plan(file, schoolClass, asker).rows().stream()
                .filter(row -> row.outcome() != Outcome.REFUSED)
                .map(RosterPlan.Row::line)
                .toList();
        long roster = ids.next();
        database.run(handle -> RosterStore.insert(handle, roster, schoolClass, clock.instant()));
        Taken taken = new Taken(List.of(), 0, 0);
        try {
            for (int from = 0; from < wanted.size(); from += AT_ONCE) {
                List<RosterLine> some = wanted.subList(from, Math.min(wanted.size(), from + AT_ONCE));
                RosterFile part = new RosterFile(some, List.of(), List.of());
                taken = taken.and(database.write(handle -> takeSome(handle, roster, part, schoolClass, asker, lines)));
            }
        } catch (RuntimeException e) {
            undo(schoolClass, roster);
            throw e;
        }
        return taken;
    }

    private Taken takeSome(
            Handle handle,
            long roster,
            RosterFile file,
            long schoolClass,
            RosterPlanner.Asker asker,
            Set<Integer> lines) {
        List<Long> made = new ArrayList<>();
        int enrolled = 0;
        int asked = 0;
        for (RosterPlan.Row row :
                RosterPlanner.plan(handle, people, schoolClass, asker, file).rows()) {
            if (row.outcome() == Outcome.REFUSED
                    || row.choice() && !lines.contains(row.line().line())) {
                continue;
            }
            long person = take(handle, schoolClass, roster, row);
            switch (row.outcome()) {
                case NEW -> made.add(person);
                case ENROLLED -> enrolled++;
                case ASKED -> asked++;
                default -> {}
            }
        }
        return new Taken(made, enrolled, asked);
    }

    /** The lists of a class, the last one first. */
    List<TakenRoster> of(long schoolClass) {
        return database.read(handle -> RosterStore.selectAll(handle, schoolClass));
    }

    /** What lists say of the members of a class, by who they are; those whom none names are not there. */
    public Map<Long, ListedMember> listed(long schoolClass) {
        return database.read(handle -> RosterStore.selectListed(handle, schoolClass));
    }

    /** Takes those out whom a list put into the class, and the accounts that it made and nobody opened. */
    void undo(long schoolClass, long roster) {
        if (of(schoolClass).stream().noneMatch(taken -> taken.id() == roster)) {
            return;
        }
        List<RosterStore.Entry> entries = database.read(handle -> RosterStore.selectEnrolled(handle, roster));
        for (int from = 0; from < entries.size(); from += AT_ONCE) {
            List<RosterStore.Entry> some = entries.subList(from, Math.min(entries.size(), from + AT_ONCE));
            database.run(handle -> some.forEach(entry -> remove(handle, schoolClass, entry)));
        }
        database.run(handle -> RosterStore.delete(handle, roster));
    }

    private void remove(Handle handle, long schoolClass, RosterStore.Entry entry) {
        EnrolmentStore.delete(handle, schoolClass, entry.person());
        GroupStore.deleteMember(handle, schoolClass, entry.person());
        if (entry.made() && ClassStore.selectAttended(handle, entry.person()).isEmpty()) {
            people.remove(handle, entry.person());
        }
    }

    private long take(Handle handle, long schoolClass, long roster, RosterPlan.Row row) {
        boolean made = row.account().isEmpty();
        long person = made
                ? people.add(handle, RosterPlanner.listed(row.line()))
                : row.account().get().person();
        String state = switch (row.outcome()) {
            case ASKED -> RosterStore.OFFERED;
            case THERE -> RosterStore.THERE;
            default -> RosterStore.ENROLLED;
        };
        RosterStore.upsertMember(handle, schoolClass, roster, person, state, made, row.line());
        if (row.outcome() != Outcome.ASKED) {
            EnrolmentStore.insert(handle, schoolClass, person, clock.instant());
        }
        row.line().groups().forEach(group -> groups.put(handle, schoolClass, group, person));
        return person;
    }
}
