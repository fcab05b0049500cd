package app.footnote.study;

import java.util.List;

/** Whose round it is and what it asks; both never change. */
record RoundPlan(Round round, long person, List<Asked> asked) {
    /** A question of it, as it is to be presented. */
    record Asked(long questionVersion, long card, long seed) {}
}
