package app.footnote.account;

import java.time.Instant;

/**
 * A browser in which somebody is signed in.
 *
 * @param id tells the sessions of one person apart, and opens none of them
 * @param browser what it is, in words
 * @param current whether it is the one that asks
 */
public record Session(String id, String browser, Instant since, Instant lastUsed, boolean current) {}
