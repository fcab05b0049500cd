package app.footnote.account;

import java.time.Instant;

/**
 * Somebody is to be forgotten.
 *
 * @param answersKept whether what they answered stays, under an id that says nothing about them
 */
public record Erasure(long person, Instant at, boolean answersKept) {}
