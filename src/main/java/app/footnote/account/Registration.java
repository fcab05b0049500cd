package app.footnote.account;

/** Who may make an account without an invitation. */
public enum Registration {
    /** Everybody. */
    OPEN,
    /** Whoever has the join code of a class. */
    CODE,
    /** Nobody. */
    CLOSED
}
