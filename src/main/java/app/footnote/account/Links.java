package app.footnote.account;

import app.footnote.db.Database;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;

/** Makes links that work once. What they carry is shown once and stored as a hash. */
public final class Links {
    /** Where links lead to; the token follows. */
    public static final String PATH = "/link/";

    private final Database database;
    private final InstantSource clock;
    private final RandomGenerator random;

    public Links(Database database, InstantSource clock, RandomGenerator random) {
        this.database = database;
        this.clock = clock;
        this.random = random;
    }

    /** The path of a link that makes the first administrator; empty where there is an administrator. Older ones end. */
    public Optional<String> firstAdministrator() {
        String token = Token.make(random);
        return database.write(handle -> {
            if (AccountStore.countAdministrators(handle) > 0) {
                return Optional.<String>empty();
            }
            LinkStore.deleteOpen(handle, Purpose.FIRST_ADMINISTRATOR);
            Link link = new Link(Purpose.FIRST_ADMINISTRATOR, OptionalLong.empty(), Role.ADMINISTRATOR, true);
            LinkStore.insert(handle, Token.hash(token), link, OptionalLong.empty(), clock.instant());
            return Optional.of(PATH + token);
        });
    }

    /** The path of a link that makes an account with a role. */
    String invite(Role role, long madeBy) {
        return make(new Link(Purpose.INVITE, OptionalLong.empty(), role, true), OptionalLong.of(madeBy));
    }

    /** The path of a link that opens the account of a mail address. */
    String confirm(long person, OptionalLong madeBy) {
        return make(new Link(Purpose.CONFIRM, OptionalLong.of(person), Role.STUDENT, true), madeBy);
    }

    /** The path of a link that sets somebody's password, to be handed to them. */
    String reset(long person, long madeBy) {
        return make(new Link(Purpose.RESET, OptionalLong.of(person), Role.STUDENT, true), OptionalLong.of(madeBy));
    }

    /** The path of a link that sets somebody's password, to be sent to them. */
    String mailedReset(long person) {
        return make(new Link(Purpose.MAILED_RESET, OptionalLong.of(person), Role.STUDENT, true), OptionalLong.empty());
    }

    /** What the link is for, whether or not it still works. */
    Optional<Link> find(String token) {
        return database.read(handle -> LinkStore.select(handle, Token.hash(token), clock.instant()));
    }

    private String make(Link link, OptionalLong madeBy) {
        String token = Token.make(random);
        database.run(handle -> LinkStore.insert(handle, Token.hash(token), link, madeBy, clock.instant()));
        return PATH + token;
    }
}
