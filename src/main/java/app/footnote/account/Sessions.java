package app.footnote.account;

import app.footnote.db.Database;
import app.footnote.web.Visitors;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Who is signed in where. A token is made anew at every sign-in, so that one that was planted before opens nothing. */
public final class Sessions {
    private static final int ID_LENGTH = 16;

    /** Last use is told to a few minutes, so that looking at pages need not write. */
    private static final Duration NOTED = Duration.ofMinutes(5);

    private static final Duration NOTED_IF_SHARED = Duration.ofSeconds(10);

    private final Database database;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Kiosk kiosk;

    public Sessions(Database database, InstantSource clock, RandomGenerator random, Kiosk kiosk) {
        this.database = database;
        this.clock = clock;
        this.random = random;
        this.kiosk = kiosk;
    }

    /** Signs somebody in and gives the token for the cookie, which cannot be had again. */
    public String start(long person, boolean kept, String browser) {
        String token = Token.make(random);
        Instant now = clock.instant();
        database.run(handle -> {
            TokenStore.insert(
                    handle, Token.hash(token), person, kept ? TokenKind.KEPT : TokenKind.SESSION, browser, now);
            AccountStore.updateLastSeen(handle, person, now);
        });
        return token;
    }

    /** Who holds this token; empty also where it lay unused for too long or the account is deactivated. */
    public Optional<Visitors.Known> find(String token) {
        String hash = Token.hash(token);
        Optional<TokenStore.Held> found = database.read(handle -> TokenStore.select(handle, hash));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        TokenStore.Held held = found.get();
        Instant now = clock.instant();
        Duration unused = Duration.between(held.lastUsed(), now);
        if (!held.active() || unused.compareTo(kiosk.idle(held.kind())) > 0) {
            return Optional.empty();
        }
        if (unused.compareTo(kiosk.shared() ? NOTED_IF_SHARED : NOTED) > 0) {
            database.run(handle -> {
                TokenStore.updateLastUsed(handle, hash, now);
                AccountStore.updateLastSeen(handle, held.person(), now);
            });
        }
        return Optional.of(new Visitors.Known(held.person(), held.account()));
    }

    /** The browsers in which somebody is signed in, the last used first. */
    public List<Session> of(long person, String currentToken) {
        String current = Token.hash(currentToken);
        return database.read(handle -> TokenStore.selectSignedIn(handle, person)).stream()
                .map(row -> new Session(
                        id(row),
                        row.browser(),
                        row.since(),
                        row.lastUsed(),
                        row.hash().equals(current)))
                .toList();
    }

    /** Makes the token worth nothing; what was answered stays. */
    public void end(String token) {
        database.run(handle -> TokenStore.delete(handle, Token.hash(token)));
    }

    /** Signs somebody out of one of their browsers. */
    public void end(long person, String id) {
        database.run(handle -> TokenStore.selectSignedIn(handle, person).stream()
                .filter(row -> id(row).equals(id))
                .forEach(row -> TokenStore.delete(handle, row.hash())));
    }

    /** Signs somebody out everywhere. */
    public void endAll(long person) {
        database.run(handle -> TokenStore.deleteOf(handle, person));
    }

    private static String id(TokenStore.Row row) {
        return row.hash().substring(0, ID_LENGTH);
    }
}
