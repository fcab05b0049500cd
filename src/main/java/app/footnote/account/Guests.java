package app.footnote.account;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** People without an account, known by a token in their browser; only its hash is stored. */
public final class Guests {
    private final Database database;
    private final Ids ids;
    private final InstantSource clock;
    private final RandomGenerator random;

    /** @param random must not be guessable where people are to be told apart by it: a {@code SecureRandom} */
    public Guests(Database database, Ids ids, InstantSource clock, RandomGenerator random) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.random = random;
    }

    /**
     * A guest who was just made.
     *
     * @param token for the cookie; it cannot be had again
     */
    public record NewGuest(long person, String token) {}

    /** Makes a guest. */
    public NewGuest create() {
        String token = Token.make(random);
        long person = ids.next();
        Instant now = clock.instant();
        database.run(handle -> {
            PersonStore.insert(handle, person, true, now);
            TokenStore.insert(handle, Token.hash(token), person, TokenKind.GUEST, "", now);
        });
        return new NewGuest(person, token);
    }
}
