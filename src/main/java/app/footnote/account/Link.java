package app.footnote.account;

import java.util.OptionalLong;

/**
 * A link that works once.
 *
 * @param person whose account it opens; empty where it makes a new one
 * @param open whether it still works: neither used nor too old
 */
record Link(Purpose purpose, OptionalLong person, Role role, boolean open) {}
