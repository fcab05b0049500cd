package app.footnote.attempt;

import java.util.OptionalLong;

/** A change of the rules for one student, or for the group with the id; exactly one of the two is there. */
public record Exemption(long id, OptionalLong person, OptionalLong group, RuleChange change) {}
