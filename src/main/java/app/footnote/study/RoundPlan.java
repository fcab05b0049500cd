package app.footnote.study;

import java.util.List;

/** Whose round it is, until it is given to somebody else, and what it asks, which never changes. */
record RoundPlan(Round round, long person, long set, List<Asked> asked) {
    /** A question of it, as it is to be presented. */
    record Asked(long questionVersion, long card, long seed) {}
}
