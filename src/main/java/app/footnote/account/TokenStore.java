package app.footnote.account;

import app.footnote.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of the tokens that browsers hold. */
final class TokenStore {
    private TokenStore() {}

    /** Whose token it is; the account is empty for guests. A guest's token that outlived their registering is not active. */
    record Held(long person, TokenKind kind, Instant lastUsed, boolean active, Optional<Viewer.Account> account) {}

    /** A browser that is signed in. */
    record Row(String hash, String browser, Instant since, Instant lastUsed) {}

    static void insert(Handle handle, String hash, long person, TokenKind kind, String browser, Instant now) {
        handle.createUpdate("""
                        INSERT INTO sign_in_token (token_hash, person_id, kind, browser, created_at, last_used_at)
                        VALUES (:hash, :person, :kind, :browser, :now, :now)""")
                .bind("hash", hash)
                .bind("person", person)
                .bind("kind", kind.name())
                .bind("browser", browser)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    static Optional<Held> select(Handle handle, String hash) {
        return handle.createQuery("""
                        SELECT token.person_id, token.kind, token.last_used_at, account.person_id AS holder,
                            account.display_name, account.instructor, account.administrator, account.deactivated_at
                        FROM sign_in_token token LEFT JOIN account ON account.person_id = token.person_id
                        WHERE token.token_hash = :hash""")
                .bind("hash", hash)
                .map((row, context) -> held(row))
                .findOne();
    }

    private static Held held(ResultSet row) throws SQLException {
        TokenKind kind = TokenKind.valueOf(row.getString("kind"));
        row.getLong("deactivated_at");
        boolean active = row.wasNull();
        row.getLong("holder");
        boolean account = !row.wasNull();
        return new Held(
                row.getLong("person_id"),
                kind,
                Instant.ofEpochMilli(row.getLong("last_used_at")),
                active && account == (kind != TokenKind.GUEST),
                account
                        ? Optional.of(new Viewer.Account(
                                row.getString("display_name"),
                                row.getBoolean("instructor"),
                                row.getBoolean("administrator")))
                        : Optional.empty());
    }

    static List<Row> selectSignedIn(Handle handle, long person) {
        return handle.createQuery("""
                        SELECT token_hash, browser, created_at, last_used_at FROM sign_in_token
                        WHERE person_id = :person AND kind <> 'GUEST' ORDER BY last_used_at DESC, token_hash""")
                .bind("person", person)
                .map((row, context) -> new Row(
                        row.getString("token_hash"),
                        row.getString("browser"),
                        Instant.ofEpochMilli(row.getLong("created_at")),
                        Instant.ofEpochMilli(row.getLong("last_used_at"))))
                .list();
    }

    static void updateLastUsed(Handle handle, String hash, Instant now) {
        handle.createUpdate("UPDATE sign_in_token SET last_used_at = :now WHERE token_hash = :hash")
                .bind("hash", hash)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    static void delete(Handle handle, String hash) {
        handle.createUpdate("DELETE FROM sign_in_token WHERE token_hash = :hash")
                .bind("hash", hash)
                .execute();
    }

    static void deleteOf(Handle handle, long person) {
        handle.createUpdate("DELETE FROM sign_in_token WHERE person_id = :person")
                .bind("person", person)
                .execute();
    }
}
