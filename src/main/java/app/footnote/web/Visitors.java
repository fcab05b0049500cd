package app.footnote.web;

import java.util.OptionalLong;

/** Who holds which cookie. */
public interface Visitors {
    /** The person whose cookie this is; empty where nobody has it. */
    OptionalLong find(String cookie);

    /** Makes a person to remember things about. */
    Arrival arrive();

    /** Makes the cookie worth nothing. */
    void leave(String cookie);

    /** Somebody new, and the cookie by which to know them. */
    record Arrival(long person, String cookie) {}
}
