package app.footnote.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time for which a fact holds: from–until, or the one moment it happened, or the moment for which a state is
 * reported. All null: the document gives no time, which may be any time.
 */
public record Validity(
        @Nullable PartialDate at,
        @Nullable PartialDate from,
        @Nullable PartialDate until,
        @Nullable PartialDate asOf) {
    public static final Validity UNKNOWN = new Validity(null, null, null, null);

    public boolean isUnknown() {
        return at == null && from == null && until == null && asOf == null;
    }

    /** Whether its end is stated, so that the fact is known not to hold later. */
    public boolean isClosed() {
        return until != null;
    }

    /** Whether both can hold at one moment, as far as is known. An end and a beginning in one month do not overlap. */
    public boolean overlaps(Validity other) {
        return !isUnknown() && !other.isUnknown()
                ? !first().isAfter(other.last()) && !other.first().isAfter(last())
                : true;
    }

    private LocalDate first() {
        PartialDate start = from != null ? from : at != null ? at : asOf;
        return start == null ? LocalDate.MIN : start.first();
    }

    private LocalDate last() {
        if (until != null) {
            return until.first().minusDays(1);
        }
        if (from != null) {
            return LocalDate.MAX;
        }
        PartialDate end = at != null ? at : asOf;
        return end == null ? LocalDate.MAX : end.last();
    }

    /** As it stands in a question: “in 2002”, “from 2002 to 2004”, “since 2004”, “as of December 2018”, or nothing. */
    public String text() {
        if (at != null) {
            return at.on();
        }
        if (from != null && until != null) {
            return "from " + from.text() + " to " + until.text();
        }
        if (from != null) {
            return "since " + from.text();
        }
        if (until != null) {
            return "until " + until.text();
        }
        return asOf == null ? "" : "as of " + asOf.text();
    }
}
