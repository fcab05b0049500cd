package app.footnote.account;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;

/** Makes accounts. A guest who makes one keeps their id, so that nothing of theirs has to move. */
public final class Registering {
    private final Database database;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Ids ids;
    private final InstantSource clock;

    public Registering(Database database, Accounts accounts, Passwords passwords, Ids ids, InstantSource clock) {
        this.database = database;
        this.accounts = accounts;
        this.passwords = passwords;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Who somebody says they are, checked.
     *
     * @param guest who practised in this browser, where it is the same person
     */
    record Newcomer(SignInName name, String displayName, String password, OptionalLong guest) {}

    /** How it went. */
    sealed interface Outcome {
        record Made(long person) implements Outcome {}

        record NameTaken() implements Outcome {}

        record LinkGone() implements Outcome {}
    }

    /** Makes a student's account. */
    Outcome register(Newcomer newcomer) {
        String hash = passwords.hash(newcomer.password());
        return orTheSameAgain(newcomer, database.write(handle -> make(handle, newcomer, hash, Role.STUDENT)));
    }

    /** Makes an account by a link that carries a role. */
    Outcome register(String token, Newcomer newcomer) {
        String hash = passwords.hash(newcomer.password());
        Outcome outcome = database.write(handle -> {
            Optional<Link> link =
                    open(handle, token).filter(found -> found.person().isEmpty());
            if (link.isEmpty()) {
                return new Outcome.LinkGone();
            }
            Outcome made = make(handle, newcomer, hash, link.get().role());
            if (made instanceof Outcome.Made account) {
                LinkStore.updateUsed(handle, Token.hash(token), account.person(), clock.instant());
            }
            return made;
        });
        return orTheSameAgain(newcomer, outcome);
    }

    /** Sets the password of the account that a link opens, and the name where one is given; signs out everywhere. */
    Outcome setPassword(String token, Optional<String> displayName, String password) {
        String hash = passwords.hash(password);
        return database.write(handle -> {
            Optional<Link> link =
                    open(handle, token).filter(found -> found.person().isPresent());
            if (link.isEmpty()) {
                return new Outcome.LinkGone();
            }
            long person = link.get().person().getAsLong();
            AccountStore.updatePasswordHash(handle, person, hash);
            displayName.ifPresent(name -> AccountStore.updateDisplayName(handle, person, name));
            LinkStore.updateAllUsed(handle, person, clock.instant());
            TokenStore.deleteOf(handle, person);
            return new Outcome.Made(person);
        });
    }

    /** An account that waits for its first password; empty where the address has one that was opened already. */
    OptionalLong expect(SignInName mail, Role role) {
        return database.write(handle -> {
            Optional<Account> before = AccountStore.selectByName(handle, mail);
            if (before.isPresent()) {
                Account account = before.get();
                return account.opened() || !account.active() ? OptionalLong.empty() : OptionalLong.of(account.person());
            }
            long person = person(handle, OptionalLong.empty());
            AccountStore.insert(
                    handle, new AccountStore.NewRow(person, mail, "", Optional.empty(), role), clock.instant());
            return OptionalLong.of(person);
        });
    }

    private Outcome make(Handle handle, Newcomer newcomer, String hash, Role role) {
        if (AccountStore.selectByName(handle, newcomer.name()).isPresent()) {
            return new Outcome.NameTaken();
        }
        long person = person(handle, newcomer.guest());
        AccountStore.NewRow row =
                new AccountStore.NewRow(person, newcomer.name(), newcomer.displayName(), Optional.of(hash), role);
        AccountStore.insert(handle, row, clock.instant());
        return new Outcome.Made(person);
    }

    private long person(Handle handle, OptionalLong guest) {
        if (guest.isPresent() && PersonStore.updateToAccount(handle, guest.getAsLong())) {
            TokenStore.deleteOf(handle, guest.getAsLong());
            return guest.getAsLong();
        }
        long person = ids.next();
        PersonStore.insert(handle, person, false, clock.instant());
        return person;
    }

    private Optional<Link> open(Handle handle, String token) {
        return LinkStore.select(handle, Token.hash(token), clock.instant()).filter(Link::open);
    }

    /** A form that was sent twice finds the account that it has just made. */
    private Outcome orTheSameAgain(Newcomer newcomer, Outcome outcome) {
        if (outcome instanceof Outcome.Made) {
            return outcome;
        }
        return accounts.signIn(newcomer.name().text(), newcomer.password()) instanceof SignIn.Welcome welcome
                ? new Outcome.Made(welcome.person())
                : outcome;
    }
}
