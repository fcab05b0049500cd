package app.footnote.author;

import app.footnote.account.Token;
import app.footnote.db.Database;
import app.footnote.question.AuthorLibrary;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How somebody comes to write a set with those who do: by a link that works once. */
final class CoAuthors {
    private static final Duration WORKS_FOR = Duration.ofDays(14);

    private final Database database;
    private final AuthorLibrary library;
    private final InstantSource clock;
    private final RandomGenerator random;

    /** @param random must not be guessable, since links are made from it */
    CoAuthors(Database database, AuthorLibrary library, InstantSource clock, RandomGenerator random) {
        this.database = database;
        this.library = library;
        this.clock = clock;
        this.random = random;
    }

    /** What the link to a set carries; it works for two weeks, and only its hash is stored. */
    String invite(long set) {
        String token = Token.make(random);
        Instant now = clock.instant();
        database.run(handle -> {
            SetInvitationStore.deleteExpired(handle, now);
            SetInvitationStore.insert(handle, Token.hash(token), set, now.plus(WORKS_FOR));
        });
        return token;
    }

    /** The set that a link is for, while it works. */
    Optional<Long> find(String token) {
        return database.read(handle -> SetInvitationStore.selectSet(handle, Token.hash(token), clock.instant()));
    }

    /** Lets somebody write the set of a link and uses the link up; empty where it does not work any more. */
    Optional<Long> accept(long person, String token) {
        Optional<Long> found = find(token);
        found.ifPresent(set -> {
            library.join(set, person);
            database.run(handle -> SetInvitationStore.delete(handle, Token.hash(token)));
        });
        return found;
    }
}
