package app.footnote.web;

import java.util.Optional;

/** Who holds which cookie. */
public interface Visitors {
    /** The person whose cookie this is; empty where nobody has it. */
    Optional<Known> find(String cookie);

    /** Makes a person to remember things about. */
    Arrival arrive();

    /** Makes the cookie worth nothing, for another that is to take its place. */
    void leave(String cookie);

    /** Makes the cookie worth nothing, for whoever held it goes. */
    void forget(String cookie);

    /** Somebody whose cookie is known; the account is empty for guests. */
    record Known(long person, Optional<Viewer.Account> account) {}

    /** Somebody new, and the cookie by which to know them. */
    record Arrival(long person, String cookie) {}
}
