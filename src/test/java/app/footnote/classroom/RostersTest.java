package app.footnote.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.account.Guests;
import app.footnote.account.ListedPeople;
import app.footnote.account.Names;
import app.footnote.classroom.roster.RosterFile;
import app.footnote.classroom.roster.RosterReader;
import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.db.StoreTest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;

class RostersTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-02T12:00:00Z"));
    private static final RosterFile LIST = RosterReader.read("""
        Student,ID,SIS User ID,SIS Login ID,Section
        "Novak, Mia",88,u-1,,7b
        "Novak, Mia",89,u-2,,7b
        Ren Sato,90,,!,7c
        """);

    private Classes classes;
    private Groups groups;
    private Rosters rosters;
    private Guests guests;
    private Names names;
    private long schoolClass;
    private RosterPlanner.Asker asker;

    @BeforeEach
    void open(Database database) {
        Ids ids = new Ids(CLOCK, 0, 0);
        classes = new Classes(database, ids, CLOCK, new Random(1));
        groups = new Groups(database, ids);
        rosters = new Rosters(database, ids, CLOCK, new ListedPeople(ids, CLOCK, new Random(2)), groups);
        guests = new Guests(database, ids, CLOCK, new Random(3));
        names = new Names(database);
        long instructor = guests.create().person();
        schoolClass = classes.create(instructor, "History 7b", ZoneOffset.UTC);
        asker = new RosterPlanner.Asker(instructor, false);
    }

    @StoreTest
    void takesOnlyTheChosenRowsAndTwoOfOneNameAreTwoPeople() {
        rosters.take(LIST, schoolClass, asker, Set.of(2, 3));

        assertThat(classes.members(schoolClass)).extracting(Member::name).containsExactly("Mia Novak", "Mia Novak");
        assertThat(groups.of(schoolClass)).extracting(ClassGroup::name).containsExactly("7b");
        Map<Long, ListedMember> listed = rosters.listed(schoolClass);
        assertThat(listed.values()).extracting(ListedMember::outsideId).containsExactlyInAnyOrder("88", "89");
        assertThat(groups.idsOf(listed.keySet().iterator().next()))
                .containsExactly(groups.of(schoolClass).get(0).id());
    }

    @StoreTest
    void namesakeInTheClassAndASignInNameThatIsNoneAreDoubtful() {
        long guest = guests.create().person();
        names.callGuest(guest, "mia NOVAK");
        String code = classes.taughtBy(asker.instructor()).get(0).joinCode().orElseThrow();
        classes.join(guest, code);

        assertThat(rosters.plan(LIST, schoolClass, asker).rows())
                .extracting(RosterPlan.Row::why)
                .containsExactly("namesake", "namesake", "login");
    }

    @StoreTest
    void undoLeavesNothingOfTheList() {
        rosters.take(LIST, schoolClass, asker, Set.of(2, 3, 4));
        TakenRoster taken = rosters.of(schoolClass).get(0);
        assertThat(taken.enrolled()).isEqualTo(3);

        rosters.undo(schoolClass + 1, taken.id());
        assertThat(classes.members(schoolClass)).as("a list of another class").hasSize(3);
        rosters.undo(schoolClass, taken.id());

        assertThat(classes.members(schoolClass)).isEmpty();
        assertThat(rosters.of(schoolClass)).isEmpty();
        assertThat(rosters.plan(LIST, schoolClass, asker).rows())
                .extracting(RosterPlan.Row::outcome)
                .containsOnly(RosterPlan.Outcome.NEW);
    }

    @StoreTest
    void longListIsTakenOnceAlsoWhereItNamesSomebodyTwiceAndTakenAgainAddsWhoIsMissing() {
        String lines = IntStream.rangeClosed(1, 45)
                .mapToObj(number -> "Student " + number + ",s" + number + "@school.example\n")
                .collect(Collectors.joining());
        RosterFile list = RosterReader.read("Name,Email\n" + lines + "Student 1 again,S1@school.example\n");
        Set<Integer> all = IntStream.rangeClosed(2, 47).boxed().collect(Collectors.toSet());
        RosterFile some = new RosterFile(list.lines().subList(0, 25), List.of(), List.of());

        Rosters.Taken before = rosters.take(some, schoolClass, asker, all);
        Rosters.Taken after = rosters.take(list, schoolClass, asker, all);

        assertThat(before.made()).hasSize(25).doesNotHaveDuplicates();
        assertThat(after.made()).hasSize(20).doesNotHaveDuplicates();
        assertThat(classes.members(schoolClass))
                .hasSize(45)
                .extracting(Member::name)
                .doesNotContain("Student 1 again");
        rosters.of(schoolClass).forEach(taken -> rosters.undo(schoolClass, taken.id()));
        assertThat(classes.members(schoolClass)).isEmpty();
    }
}
