package app.footnote.account;

import app.footnote.db.Database;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What administrators do to the accounts of others. There is always one administrator left. */
public final class Administration {
    private final Database database;
    private final InstantSource clock;

    public Administration(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Gives and takes roles; false where nobody would administer the server any more, and nothing is changed then. */
    boolean setRoles(long person, boolean instructor, boolean administrator) {
        return database.write(handle -> {
            if (!administrator && isLast(handle, person)) {
                return false;
            }
            AccountStore.updateRoles(handle, person, instructor, administrator);
            return true;
        });
    }

    /**
     * Says who somebody is. Whoever signs in by a mail address signs in by the new one from then on, and links that were
     * made for the account end, since they may lie in the old one's mailbox.
     *
     * @return false where somebody else signs in by that address, and nothing is changed then
     */
    boolean describe(Account account, Identity identity) {
        SignInName name = account.signInName().isMail() ? identity.mail().orElseThrow() : account.signInName();
        return database.write(handle -> {
            Optional<Account> holder = AccountStore.selectByName(handle, name);
            if (holder.isPresent() && holder.get().person() != account.person()) {
                return false;
            }
            AccountStore.updateIdentity(handle, account.person(), identity, name);
            if (!account.mail().equals(identity.mail().map(SignInName::text))) {
                LinkStore.updateAllUsed(handle, account.person(), clock.instant());
            }
            return true;
        });
    }

    /** Whether nobody else could administer the server. */
    boolean isLast(long person) {
        return database.read(handle -> isLast(handle, person));
    }

    /** Signs somebody out everywhere and keeps them from signing in; false where they are the last administrator. */
    boolean deactivate(long person) {
        return database.write(handle -> {
            if (isLast(handle, person)) {
                return false;
            }
            AccountStore.updateDeactivated(handle, person, clock.instant());
            LinkStore.updateAllUsed(handle, person, clock.instant());
            TokenStore.deleteOf(handle, person);
            return true;
        });
    }

    /** Lets somebody sign in again. */
    void reactivate(long person) {
        database.run(handle -> AccountStore.updateDeactivated(handle, person, null));
    }

    private static boolean isLast(Handle handle, long person) {
        boolean administers = AccountStore.select(handle, person)
                .filter(account -> account.administrator() && account.active() && account.opened())
                .isPresent();
        return administers && AccountStore.countAdministrators(handle) == 1;
    }
}
