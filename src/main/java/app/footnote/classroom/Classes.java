package app.footnote.classroom;

import app.footnote.account.JoinCodes;
import app.footnote.account.Names;
import app.footnote.account.Teaching;
import app.footnote.db.Database;
import app.footnote.db.Ids;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The classes that there are, who teaches them and who is in them. */
public final class Classes implements JoinCodes, Teaching {
    private static final int LONGEST_NAME = 120;

    private final Database database;
    private final Ids ids;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Names names;

    /** @param random must not be guessable, since join codes are made from it */
    public Classes(Database database, Ids ids, InstantSource clock, RandomGenerator random) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.random = random;
        this.names = new Names(database);
    }

    /** Whether a class may be called so. */
    static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME && name.lines().count() == 1;
    }

    /** Makes a class that can be joined at once, and gives its id. */
    public long create(long instructor, String name, ZoneId zone) {
        long id = ids.next();
        String code = JoinCode.make(random);
        SchoolClass made = new SchoolClass(id, name, Optional.of(code), zone, clock.instant(), false, 0);
        database.run(handle -> {
            ClassStore.insert(handle, made);
            ClassStore.insertInstructor(handle, id, instructor);
        });
        return id;
    }

    /**
     * Makes a class like another for the next term, and gives its id: with its time zone, its groups, which are empty,
     * and everybody who teaches it. No student is in it yet.
     */
    public long copy(SchoolClass old, String name) {
        long id = ids.next();
        String code = JoinCode.make(random);
        SchoolClass made = new SchoolClass(id, name, Optional.of(code), old.zone(), clock.instant(), false, 0);
        database.run(handle -> {
            ClassStore.insert(handle, made);
            ClassStore.selectInstructors(handle, old.id())
                    .forEach(person -> ClassStore.insertInstructor(handle, id, person));
            GroupStore.selectGroups(handle, old.id())
                    .forEach(group -> GroupStore.insert(handle, ids.next(), id, group.name()));
        });
        return id;
    }

    /** The class, where the instructor teaches it. */
    public Optional<SchoolClass> taught(long instructor, long id) {
        return database.read(handle -> ClassStore.selectTaught(handle, instructor, id));
    }

    /** All that an instructor teaches, the last made first. */
    public List<SchoolClass> taughtBy(long instructor) {
        return database.read(handle -> ClassStore.selectAllTaught(handle, instructor));
    }

    /** All that somebody is in, the last made first. */
    public List<SchoolClass> attendedBy(long person) {
        return database.read(handle -> ClassStore.selectAttended(handle, person));
    }

    /** Who is in a class, by name; those without one come last. */
    public List<Member> members(long id) {
        return database.read(handle -> EnrolmentStore.selectMembers(handle, id)).stream()
                .map(row -> new Member(row.person(), names.of(row.person()).orElse(""), row.joinedAt()))
                .sorted(Comparator.comparing((Member member) -> member.name().isEmpty())
                        .thenComparing(member -> member.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Those who teach a class. */
    public List<Long> teaching(long id) {
        return database.read(handle -> ClassStore.selectInstructors(handle, id));
    }

    /** The names of those who teach a class. */
    public List<String> instructors(long id) {
        return teaching(id).stream()
                .map(person -> names.of(person).orElse(""))
                .filter(name -> !name.isEmpty())
                .sorted()
                .toList();
    }

    /** The class that can be joined by the code as it was typed. */
    public Optional<SchoolClass> open(String typed) {
        return database.read(handle -> ClassStore.selectOpen(handle, JoinCode.read(typed)));
    }

    @Override
    public boolean isOpen(String code) {
        return open(code).isPresent();
    }

    /** Those who teach a class are not its students: joining it changes nothing for them. */
    @Override
    public void join(long person, String code) {
        database.run(handle -> ClassStore.selectOpen(handle, JoinCode.read(code))
                .filter(found ->
                        !ClassStore.selectInstructors(handle, found.id()).contains(person))
                .ifPresent(found -> EnrolmentStore.insert(handle, found.id(), person, clock.instant())));
    }

    /** Takes somebody out of a class; what they answered stays theirs. */
    public void leave(long person, long id) {
        database.run(handle -> {
            EnrolmentStore.delete(handle, id, person);
            GroupStore.deleteMember(handle, id, person);
            RosterStore.deleteMember(handle, id, person);
        });
    }

    /** Whether somebody shows those who teach a class what they practise by themselves. */
    boolean shares(long person, long id) {
        return database.read(handle -> EnrolmentStore.selectShares(handle, id, person));
    }

    void share(long person, long id, boolean shares) {
        database.run(handle -> EnrolmentStore.updateShares(handle, id, person, shares));
    }

    @Override
    public boolean teaches(long instructor, long student) {
        return database.read(handle -> EnrolmentStore.selectTeaches(handle, instructor, student));
    }

    void rename(long id, String name, ZoneId zone) {
        database.run(handle -> ClassStore.updateSettings(handle, id, name, zone));
    }

    /** Gives the class another code; the one before, its link and its picture are worth nothing from now on. */
    void renewCode(long id) {
        String code = JoinCode.make(random);
        database.run(handle -> ClassStore.updateCode(handle, id, code));
    }

    /** Lets nobody join any more. */
    void close(long id) {
        database.run(handle -> ClassStore.updateCode(handle, id, null));
    }

    void setArchived(long id, boolean archived) {
        database.run(handle -> ClassStore.updateArchived(handle, id, archived ? clock.instant() : null));
    }
}
