package app.footnote.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.account.Guests;
import app.footnote.account.Names;
import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.db.StoreTest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;

class ClassesTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-02T12:00:00Z"));

    private Classes classes;
    private Names names;
    private Guests guests;

    @BeforeEach
    void open(Database database) {
        Ids ids = new Ids(CLOCK, 0, 0);
        classes = new Classes(database, ids, CLOCK, new Random(1));
        names = new Names(database);
        guests = new Guests(database, ids, CLOCK, new Random(2));
    }

    @StoreTest
    void aClassIsThereForThoseWhoTeachItOnly() {
        long instructor = person("Ms Green");
        long other = person("Mr Brown");
        long id = classes.create(instructor, "History 7b", ZoneOffset.UTC);

        assertThat(classes.taught(instructor, id)).map(SchoolClass::name).hasValue("History 7b");
        assertThat(classes.taught(other, id)).isEmpty();
        assertThat(classes.taughtBy(other)).isEmpty();
        assertThat(classes.instructors(id)).containsExactly("Ms Green");
    }

    @StoreTest
    void aCodeIsReadHoweverItIsTyped() {
        long instructor = person("Ms Green");
        String code = code(instructor, classes.create(instructor, "History", ZoneOffset.UTC));

        assertThat(code).matches("[BCDFGHJKMNPQRSTVWXZ]{7}");
        assertThat(classes.isOpen(" " + code.toLowerCase(java.util.Locale.ROOT).replaceFirst("(...)", "$1 - ")))
                .isTrue();
        assertThat(classes.isOpen(code + "X")).isFalse();
        assertThat(classes.isOpen("")).isFalse();
    }

    @StoreTest
    void joiningTwiceIsJoiningOnceAndLeavingEndsIt() {
        long instructor = person("Ms Green");
        long student = person("Ada");
        long id = classes.create(instructor, "History", ZoneOffset.UTC);
        String code = code(instructor, id);

        classes.join(student, code);
        classes.join(student, code);
        classes.join(instructor, code);

        assertThat(classes.members(id)).extracting(Member::name).containsExactly("Ada");
        assertThat(classes.teaches(instructor, student)).isTrue();
        assertThat(classes.teaches(student, instructor)).isFalse();
        classes.leave(student, id);
        assertThat(classes.attendedBy(student)).isEmpty();
        assertThat(classes.teaches(instructor, student)).isFalse();
    }

    @StoreTest
    void anOldCodeAClosedClassAndAnArchivedOneLetNobodyIn() {
        long instructor = person("Ms Green");
        long id = classes.create(instructor, "History", ZoneOffset.UTC);
        String old = code(instructor, id);
        classes.renewCode(id);
        String renewed = code(instructor, id);

        assertThat(classes.isOpen(old)).isFalse();
        assertThat(classes.isOpen(renewed)).isTrue();
        classes.setArchived(id, true);
        assertThat(classes.isOpen(renewed)).isFalse();
        classes.setArchived(id, false);
        classes.close(id);
        assertThat(classes.isOpen(renewed)).isFalse();
    }

    @StoreTest
    void aLookAtAnothersAccommodationIsNotedAndOneAtOnesOwnIsNot(Database database) {
        Accommodations accommodations = new Accommodations(database, CLOCK);
        long instructor = person("Ms Green");
        long student = person("Ada");
        accommodations.set(student, new Accommodation(25, "reads large print"));

        assertThat(accommodations.own(student).extraTimePercent()).isEqualTo(25);
        assertThat(looks(database)).isZero();
        assertThat(accommodations.look(student, instructor).note()).isEqualTo("reads large print");
        assertThat(looks(database)).isOne();
        accommodations.set(student, Accommodation.NONE);
        assertThat(accommodations.own(student).none()).isTrue();
    }

    private static int looks(Database database) {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM accommodation_look")
                .mapTo(int.class)
                .one());
    }

    private String code(long instructor, long id) {
        return classes.taught(instructor, id).orElseThrow().joinCode().orElseThrow();
    }

    private long person(String name) {
        long person = guests.create().person();
        names.callGuest(person, name);
        return person;
    }
}
