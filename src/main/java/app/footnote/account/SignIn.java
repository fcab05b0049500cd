package app.footnote.account;

/** How signing in went. */
public sealed interface SignIn {
    /** The name and password belong together. */
    record Welcome(long person) implements SignIn {}

    /** They do not, or there is no such account; which of the two is told to nobody. */
    record Wrong() implements SignIn {}

    /** They do, but the account was deactivated. */
    record Deactivated() implements SignIn {}
}
