package app.footnote.account;

import app.footnote.account.Registering.Newcomer;
import app.footnote.account.Registering.Outcome;
import app.footnote.db.Database;
import app.footnote.db.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;

/** Everything that accounts are made of, with a clock that tests move and hashes that they count. */
final class Accounting {
    static final String PASSWORD = "three words in a row";

    /** Moved by tests. */
    private Instant now = Instant.parse("2026-03-02T12:00:00Z");

    final List<Argon2> hashed = new ArrayList<>();
    final InstantSource clock = () -> now;
    final Random random = new Random(5);
    final Passwords passwords = new Passwords(this::count, random, nanoseconds -> {});
    final Accounts accounts;
    final Registering registering;
    final Links links;
    final Sessions sessions;
    final Guests guests;
    final Administration administration;

    Accounting(Database database) {
        Ids ids = new Ids(clock, 0, 0);
        accounts = new Accounts(database, passwords, clock);
        registering = new Registering(database, accounts, passwords, ids, clock);
        links = new Links(database, clock, random);
        sessions = new Sessions(database, clock, random, Kiosk.NONE);
        guests = new Guests(database, ids, clock, random);
        administration = new Administration(database, clock);
    }

    void later(Duration duration) {
        now = now.plus(duration);
    }

    static Newcomer newcomer(String name) {
        return new Newcomer(SignInName.of(name), "Robin Reed", PASSWORD, OptionalLong.empty());
    }

    /** Somebody who registered. */
    long student(String name) {
        return person(registering.register(newcomer(name)));
    }

    /** The first administrator. */
    long administrator() {
        return person(registering.register(token(links.firstAdministrator().orElseThrow()), newcomer("ada")));
    }

    static long person(Outcome outcome) {
        return ((Outcome.Made) outcome).person();
    }

    static String token(String path) {
        return path.replace(Links.PATH, "");
    }

    private byte[] count(Argon2 cost, byte[] password, byte[] salt, int length) {
        hashed.add(cost);
        return new Argon2(8, 1, 1).hash(password, salt, length);
    }
}
