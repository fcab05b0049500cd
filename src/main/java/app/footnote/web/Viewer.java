package app.footnote.web;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Who is looking, as the pages need it.
 *
 * @param person the id of a guest or of somebody signed in; empty until something is to be remembered about them
 * @param account whose account it is; empty for guests
 * @param formSecret what the tokens of this visitor's forms are bound to
 * @param shortcuts whether single keys are shortcuts
 */
public record Viewer(OptionalLong person, Optional<Account> account, String formSecret, boolean shortcuts) {
    /** Somebody of whom nothing is known. */
    static Viewer unknown(String formSecret, boolean shortcuts) {
        return new Viewer(OptionalLong.empty(), Optional.empty(), formSecret, shortcuts);
    }

    /** What pages need of an account. */
    public record Account(String name, boolean instructor, boolean administrator) {}

    public boolean known() {
        return person.isPresent();
    }

    public boolean signedIn() {
        return account.isPresent();
    }

    public boolean instructor() {
        return account.filter(Account::instructor).isPresent();
    }

    public boolean administrator() {
        return account.filter(Account::administrator).isPresent();
    }

    /** The name of who is signed in; empty for everybody else. */
    public String name() {
        return account.map(Account::name).orElse("");
    }

    /** The person, where the route's {@link Access} made sure that there is one. */
    public long id() {
        return person.orElseThrow();
    }

    /** A token for a form. */
    public String formToken() {
        return Csrf.token(formSecret);
    }
}
