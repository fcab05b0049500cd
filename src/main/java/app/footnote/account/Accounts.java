package app.footnote.account;

import app.footnote.db.Database;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The accounts that there are: signing in, and what somebody says about themselves. */
public final class Accounts {
    private final Database database;
    private final Passwords passwords;
    private final InstantSource clock;

    public Accounts(Database database, Passwords passwords, InstantSource clock) {
        this.database = database;
        this.passwords = passwords;
        this.clock = clock;
    }

    public Optional<Account> find(long person) {
        return database.read(handle -> AccountStore.select(handle, person));
    }

    /** What somebody chose about their days; guests choose nothing. */
    public Account.Days days(long person) {
        return find(person).map(Account::days).orElse(Account.Days.USUAL);
    }

    /** The account with this sign-in name. */
    Optional<Account> find(SignInName name) {
        return database.read(handle -> AccountStore.selectByName(handle, name));
    }

    /**
     * Whether name and password belong together. It takes one hash, whether or not there is such an account.
     *
     * @throws PasswordsBusy where too many passwords wait to be checked
     */
    public SignIn signIn(String name, String password) {
        if (password.length() > PasswordRule.LONGEST) {
            return new SignIn.Wrong();
        }
        Optional<Account> account = find(SignInName.of(name));
        Optional<String> stored = account.flatMap(found -> passwordHash(found.person()));
        if (!passwords.matches(password, stored) || account.isEmpty()) {
            return new SignIn.Wrong();
        }
        if (!account.get().active()) {
            return new SignIn.Deactivated();
        }
        if (Passwords.isOutdated(stored.orElseThrow())) {
            String hash = passwords.hash(password);
            database.run(handle ->
                    AccountStore.updatePasswordHash(handle, account.get().person(), hash));
        }
        return new SignIn.Welcome(account.get().person());
    }

    /** Whether it is the password of somebody who is signed in. */
    boolean isPassword(long person, String password) {
        return password.length() <= PasswordRule.LONGEST && passwords.matches(password, passwordHash(person));
    }

    /** Sets a password that keeps the {@link PasswordRule}. */
    void changePassword(long person, String password) {
        String hash = passwords.hash(password);
        database.run(handle -> {
            AccountStore.updatePasswordHash(handle, person, hash);
            LinkStore.updateAllUsed(handle, person, clock.instant());
        });
    }

    void rename(long person, String name) {
        database.run(handle -> AccountStore.updateDisplayName(handle, person, name));
    }

    void setDays(long person, Account.Days days) {
        String zone = days.zone().map(ZoneId::getId).orElse(null);
        Integer hour = days.rollOverHour().isPresent()
                ? Integer.valueOf(days.rollOverHour().getAsInt())
                : null;
        database.run(handle -> AccountStore.updateDays(handle, person, zone, hour));
    }

    /** @param language the code of one that the pages have */
    void setLanguage(long person, String language) {
        database.run(handle -> AccountStore.updateLanguage(handle, person, language));
    }

    /** Those who are found by a text, by name; all for an empty one. */
    List<Account> search(String text, int from, int count) {
        return database.read(
                handle -> AccountStore.search(handle, SignInName.of(text).key(), from, count));
    }

    private Optional<String> passwordHash(long person) {
        return database.read(handle -> AccountStore.selectPasswordHash(handle, person));
    }
}
