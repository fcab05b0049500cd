package app.footnote.account;

/** More passwords wait to be checked than can be in the time that somebody waits for a page. */
public final class PasswordsBusy extends RuntimeException {
    PasswordsBusy() {
        super("Too many passwords wait to be checked.", null, false, false);
    }
}
