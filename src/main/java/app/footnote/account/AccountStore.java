package app.footnote.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows that say who somebody is. */
final class AccountStore {
    private static final String ENGLISH = "en";

    private AccountStore() {}

    /** What a new account is made of. */
    record NewRow(long person, SignInName name, String displayName, Optional<String> passwordHash, Role role) {}

    static void insert(Handle handle, NewRow row, Instant now) {
        handle.createUpdate("""
            INSERT INTO account (person_id, sign_in_name, sign_in_key, display_name, mail, password_hash,
                administrator, instructor, language, created_at, last_seen_at)
            VALUES (:person, :name, :key, :displayName, :mail, :password, :administrator, :instructor,
                :language, :now, :now)\
            """)
                .bind("person", row.person())
                .bind("name", row.name().text())
                .bind("key", row.name().key())
                .bind("displayName", row.displayName())
                .bind("mail", row.name().isMail() ? row.name().text() : null)
                .bind("password", row.passwordHash().orElse(null))
                .bind("administrator", row.role().administers())
                .bind("instructor", row.role().instructs())
                .bind("language", ENGLISH)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    static Optional<Account> select(Handle handle, long person) {
        return handle.createQuery("SELECT * FROM account WHERE person_id = :person")
                .bind("person", person)
                .map((row, context) -> account(row))
                .findOne();
    }

    static Optional<Account> selectByName(Handle handle, SignInName name) {
        return handle.createQuery("SELECT * FROM account WHERE sign_in_key = :key")
                .bind("key", name.key())
                .map((row, context) -> account(row))
                .findOne();
    }

    /** The one account with that address; empty where several have it, which say nothing then. */
    static Optional<Account> selectByMail(Handle handle, SignInName mail) {
        return only(handle.createQuery("SELECT * FROM account WHERE mail = :mail LIMIT 2")
                .bind("mail", mail.text())
                .map((row, context) -> account(row))
                .list());
    }

    /** The one account with that number of the school's lists; empty where several have it. */
    static Optional<Account> selectByNumber(Handle handle, String number) {
        return only(handle.createQuery("SELECT * FROM account WHERE roster_number = :number LIMIT 2")
                .bind("number", number)
                .map((row, context) -> account(row))
                .list());
    }

    static Optional<String> selectPasswordHash(Handle handle, long person) {
        return handle.createQuery("SELECT password_hash FROM account WHERE person_id = :person")
                .bind("person", person)
                .map((row, context) -> Optional.ofNullable(row.getString("password_hash")))
                .findOne()
                .flatMap(hash -> hash);
    }

    /** Those whose name, sign-in name or roster number holds the text, whatever its case, by name. */
    static List<Account> search(Handle handle, String text, int from, int count) {
        return handle.createQuery("""
            SELECT * FROM account
            WHERE LOWER(display_name) LIKE :text ESCAPE '!' OR sign_in_key LIKE :text ESCAPE '!'
                OR LOWER(COALESCE(roster_number, '')) LIKE :text ESCAPE '!'
            ORDER BY LOWER(display_name), person_id LIMIT :count OFFSET :from\
            """)
                .bind("text", "%" + text.replaceAll("([!%_])", "!$1") + "%")
                .bind("count", count)
                .bind("from", from)
                .map((row, context) -> account(row))
                .list();
    }

    static int countAdministrators(Handle handle) {
        return handle.createQuery("""
            SELECT COUNT(*) FROM account
            WHERE administrator AND deactivated_at IS NULL AND password_hash IS NOT NULL\
            """).mapTo(Integer.class).one();
    }

    static void updatePasswordHash(Handle handle, long person, String hash) {
        handle.createUpdate("UPDATE account SET password_hash = :hash WHERE person_id = :person")
                .bind("hash", hash)
                .bind("person", person)
                .execute();
    }

    static void updateDisplayName(Handle handle, long person, String name) {
        handle.createUpdate("UPDATE account SET display_name = :name WHERE person_id = :person")
                .bind("name", name)
                .bind("person", person)
                .execute();
    }

    static void updateDays(Handle handle, long person, @Nullable String zone, @Nullable Integer hour) {
        handle.createUpdate("UPDATE account SET time_zone = :zone, roll_over_hour = :hour WHERE person_id = :person")
                .bind("zone", zone)
                .bind("hour", hour)
                .bind("person", person)
                .execute();
    }

    static void updateLanguage(Handle handle, long person, String language) {
        handle.createUpdate("UPDATE account SET language = :language WHERE person_id = :person")
                .bind("language", language)
                .bind("person", person)
                .execute();
    }

    /** Who somebody is, as administrators say it. */
    static void updateIdentity(Handle handle, long person, Identity identity, SignInName name) {
        handle.createUpdate("""
            UPDATE account SET display_name = :displayName, mail = :mail, roster_number = :number,
                sign_in_name = :name, sign_in_key = :key
            WHERE person_id = :person\
            """)
                .bind("displayName", identity.displayName())
                .bind("mail", identity.mail().map(SignInName::text).orElse(null))
                .bind("number", identity.rosterNumber().orElse(null))
                .bind("name", name.text())
                .bind("key", name.key())
                .bind("person", person)
                .execute();
    }

    static void updateRoles(Handle handle, long person, boolean instructor, boolean administrator) {
        handle.createUpdate("""
            UPDATE account SET instructor = :instructor, administrator = :administrator
            WHERE person_id = :person\
            """)
                .bind("instructor", instructor)
                .bind("administrator", administrator)
                .bind("person", person)
                .execute();
    }

    static void updateDeactivated(Handle handle, long person, @Nullable Instant when) {
        handle.createUpdate("UPDATE account SET deactivated_at = :when WHERE person_id = :person")
                .bind("when", when == null ? null : Long.valueOf(when.toEpochMilli()))
                .bind("person", person)
                .execute();
    }

    static void updateLastSeen(Handle handle, long person, Instant now) {
        handle.createUpdate("UPDATE account SET last_seen_at = :now WHERE person_id = :person")
                .bind("now", now.toEpochMilli())
                .bind("person", person)
                .execute();
    }

    private static Optional<Account> only(List<Account> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Account account(ResultSet row) throws SQLException {
        int hour = row.getInt("roll_over_hour");
        OptionalInt rollOverHour = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(hour);
        row.getLong("deactivated_at");
        boolean active = row.wasNull();
        return new Account(
                row.getLong("person_id"),
                new SignInName(row.getString("sign_in_name"), row.getString("sign_in_key")),
                row.getString("display_name"),
                Optional.ofNullable(row.getString("mail")),
                Optional.ofNullable(row.getString("roster_number")),
                row.getBoolean("administrator"),
                row.getBoolean("instructor"),
                new Account.Days(zone(row.getString("time_zone")), rollOverHour),
                Instant.ofEpochMilli(row.getLong("last_seen_at")),
                row.getString("password_hash") != null,
                active);
    }

    /** A zone that this Java does not know any more is as none. */
    private static Optional<ZoneId> zone(@Nullable String id) {
        try {
            return Optional.ofNullable(id).map(ZoneId::of);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
