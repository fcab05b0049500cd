package app.footnote.classroom;

import app.footnote.account.ListedPeople;
import app.footnote.classroom.RosterPlan.Outcome;
import app.footnote.classroom.roster.RosterFile;
import app.footnote.db.Database;
import app.footnote.db.Ids;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Lists of students: what would become of them, taking them as a whole, and taking them back. */
public final class Rosters {
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
    record Taken(List<Long> made, int enrolled, int asked) {}

    RosterPlan plan(RosterFile file, long schoolClass, RosterPlanner.Asker asker) {
        return database.read(handle -> RosterPlanner.plan(handle, people, schoolClass, asker, file));
    }

    /** Takes the rows that begin in these lines, all or none of them; what becomes of them is looked up again. */
    Taken take(RosterFile file, long schoolClass, RosterPlanner.Asker asker, Set<Integer> lines) {
        return database.write(handle -> {
            RosterPlan plan = RosterPlanner.plan(handle, people, schoolClass, asker, file);
            long roster = ids.next();
            RosterStore.insert(handle, roster, schoolClass, clock.instant());
            List<Long> made = new ArrayList<>();
            int enrolled = 0;
            int asked = 0;
            for (RosterPlan.Row row : plan.rows()) {
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
        });
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
        database.run(handle -> {
            if (RosterStore.selectAll(handle, schoolClass).stream().noneMatch(taken -> taken.id() == roster)) {
                return;
            }
            for (RosterStore.Entry entry : RosterStore.selectEnrolled(handle, roster)) {
                EnrolmentStore.delete(handle, schoolClass, entry.person());
                GroupStore.deleteMember(handle, schoolClass, entry.person());
                if (entry.made()
                        && ClassStore.selectAttended(handle, entry.person()).isEmpty()) {
                    people.remove(handle, entry.person());
                }
            }
            RosterStore.delete(handle, roster);
        });
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
