package app.footnote.study;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The end of a session, or how far it got.
 *
 * @param session its address
 * @param set the name of the set in addresses, or null where it went over all sets
 * @param answered how many cards were answered
 * @param right how many of them at the first go
 * @param more whether a card comes next
 * @param waiting how many cards are due beyond the session
 * @param missed set by set
 * @param footnotes numbered through over the sets
 */
public record DoneView(
        String session,
        @Nullable String set,
        int answered,
        int right,
        boolean more,
        int waiting,
        boolean undoable,
        List<ResultView.Missed> missed,
        List<SetNotes> footnotes) {}
