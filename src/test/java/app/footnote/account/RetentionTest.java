package app.footnote.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.db.Database;
import app.footnote.db.StoreTest;
import app.footnote.web.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

/** What nobody uses any more goes when its time has come, and not before. */
class RetentionTest {
    private static final Duration GUESTS = Duration.ofDays(180);
    private static final Duration ACCOUNTS = Duration.ofDays(730);
    private static final Duration LOOKS = Duration.ofDays(365);

    private final SetClock clock = new SetClock();
    private final List<Long> erased = new ArrayList<>();
    private final Set<Boolean> answersKept = new HashSet<>();
    private Database database;
    private Retention retention;

    @BeforeEach
    void open(Database empty) {
        database = empty;
        retention = new Retention(database, clock, new Retention.Periods(GUESTS, ACCOUNTS, LOOKS), (people, kept) -> {
            erased.addAll(people);
            people.forEach(person -> answersKept.add(kept));
        });
    }

    @StoreTest
    void aGuestGoesSoLongAfterTheLastVisit() {
        guest(1, clock.instant());
        guest(2, clock.instant().plus(Duration.ofDays(10)));
        clock.later(GUESTS);
        retention.apply();
        assertThat(erased).isEmpty();

        clock.later(Duration.ofDays(1));
        retention.apply();

        assertThat(erased).containsExactly(1L);
        assertThat(answersKept).containsExactly(false);
    }

    @StoreTest
    void whoeverCannotComeBackGoesTooWhenTheTimeIsOver() {
        person(1, true);
        clock.later(GUESTS);
        retention.apply();
        assertThat(erased).isEmpty();

        clock.later(Duration.ofDays(1));
        retention.apply();

        assertThat(erased).containsExactly(1L);
    }

    @StoreTest
    void aStudentsUnusedAccountIsClosedFirstAndGoesLater() {
        account(1, false, false);
        guest(2, clock.instant());
        clock.later(ACCOUNTS.plusDays(1));
        retention.apply();
        assertThat(deactivated(1)).isTrue();
        assertThat(erased).containsExactly(2L);

        erased.clear();
        clock.later(Retention.CLOSED);
        retention.apply();
        assertThat(erased).doesNotContain(1L);

        clock.later(Duration.ofDays(1));
        retention.apply();

        assertThat(erased).contains(1L);
    }

    @StoreTest
    void whoeverWasErasedAlreadyIsNotErasedAgain() {
        person(1, true);
        database.run(handle -> handle.createUpdate(
                        "INSERT INTO erasure (person_id, erased_at, answers_kept) VALUES (1, 0, :kept)")
                .bind("kept", true)
                .execute());
        clock.later(GUESTS.plusDays(1));

        retention.apply();

        assertThat(erased).isEmpty();
    }

    @StoreTest
    void anAccountThatWasUsedStays() {
        account(1, false, false);
        clock.later(ACCOUNTS.minusDays(1));
        database.run(handle -> handle.createUpdate("UPDATE account SET last_seen_at = :now")
                .bind("now", clock.millis())
                .execute());
        clock.later(ACCOUNTS.minusDays(1));

        retention.apply();

        assertThat(deactivated(1)).isFalse();
    }

    @StoreTest
    void thoseWhoTeachOrRunTheServerStay() {
        account(1, true, false);
        account(2, false, true);
        clock.later(ACCOUNTS.multipliedBy(3));

        retention.apply();

        assertThat(deactivated(1)).isFalse();
        assertThat(deactivated(2)).isFalse();
        assertThat(erased).isEmpty();
    }

    @StoreTest
    void looksAtAccommodationsAreForgottenAfterTheirTime() {
        account(1, true, false);
        look(1, clock.instant());
        look(1, clock.instant().plus(Duration.ofDays(5)));
        clock.later(LOOKS.plusDays(1));

        retention.apply();

        assertThat(database.<Long, RuntimeException>read(
                        handle -> handle.createQuery("SELECT COUNT(*) FROM accommodation_look")
                                .mapTo(Long.class)
                                .one()))
                .isEqualTo(1);
    }

    private void guest(long id, Instant lastUsed) {
        person(id, true);
        database.run(handle -> handle.createUpdate("""
                        INSERT INTO sign_in_token (token_hash, person_id, created_at, last_used_at)
                        VALUES (:hash, :id, :now, :used)""")
                .bind("hash", "hash " + id)
                .bind("id", id)
                .bind("now", clock.millis())
                .bind("used", lastUsed.toEpochMilli())
                .execute());
    }

    private void person(long id, boolean guest) {
        database.run(
                handle -> handle.createUpdate("INSERT INTO person (id, guest, created_at) VALUES (:id, :guest, :now)")
                        .bind("id", id)
                        .bind("guest", guest)
                        .bind("now", clock.millis())
                        .execute());
    }

    private void account(long id, boolean instructor, boolean administrator) {
        person(id, false);
        database.run(handle -> handle.createUpdate("""
                        INSERT INTO account (person_id, sign_in_name, sign_in_key, display_name, administrator,
                            instructor, language, created_at, last_seen_at)
                        VALUES (:id, :name, :name, :name, :administrator, :instructor, 'en', :now, :now)""")
                .bind("id", id)
                .bind("name", "name " + id)
                .bind("administrator", administrator)
                .bind("instructor", instructor)
                .bind("now", clock.millis())
                .execute());
    }

    private void look(long id, Instant when) {
        database.run(handle -> handle.createUpdate("""
                        INSERT INTO accommodation_look (person_id, looked_at, looked_by) VALUES (:id, :when, :id)""")
                .bind("id", id)
                .bind("when", when.toEpochMilli())
                .execute());
    }

    private boolean deactivated(long id) {
        return database.read(handle -> handle.createQuery(
                        "SELECT COUNT(*) FROM account WHERE person_id = :id AND deactivated_at IS NOT NULL")
                .bind("id", id)
                .mapTo(Long.class)
                .one()
                .equals(1L));
    }
}
