package app.footnote.study;

import app.footnote.question.Footnote;
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
 * @param notesSet the address of the set that the footnotes are of
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
        List<Footnote> footnotes,
        String notesSet) {}
