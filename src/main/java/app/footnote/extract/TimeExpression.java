package app.footnote.extract;

import app.footnote.fact.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in a sentence.
 *
 * @param start index of its first token, its preposition included
 * @param end index after its last token
 * @param date the date, or where a stretch begins
 * @param until where a stretch ends, or null
 */
record TimeExpression(
        int start,
        int end,
        Link link,
        @Nullable PartialDate date,
        @Nullable PartialDate until) {
    /** How what is said lies to the date. */
    enum Link {
        AT,
        SINCE,
        UNTIL,
        BETWEEN,
        /** “by 2030”, “before 2005”, “after 2008”: no date of what happened. */
        NEAR,
        /** “in the 1990s”, “recently”: no date that can be compared. */
        VAGUE
    }

    boolean holds(int token) {
        return token >= start && token < end;
    }

    @Nullable
    PartialDate at() {
        return link == Link.AT ? date : null;
    }
}
