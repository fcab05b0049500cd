package app.footnote.account;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;

/** People without an account, known by a token in their browser; only its hash is stored. */
public final class Guests {
    private static final int TOKEN_BYTES = 32;

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
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        long person = ids.next();
        Instant now = clock.instant();
        database.run(handle -> {
            GuestStore.insertPerson(handle, person, true, now);
            GuestStore.insertToken(handle, hash(token), person, now);
        });
        return new NewGuest(person, token);
    }

    /** Who holds this token. */
    public OptionalLong find(String token) {
        return database.read(handle -> GuestStore.selectPerson(handle, hash(token)))
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /** Makes the token worth nothing; what was answered stays. */
    public void forget(String token) {
        database.run(handle -> GuestStore.deleteToken(handle, hash(token)));
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256, this one does not.", e);
        }
    }
}
