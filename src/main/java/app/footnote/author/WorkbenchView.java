package app.footnote.author;

import java.util.List;

/**
 * The sets that somebody writes.
 *
 * @param away those that are put away
 * @param justAway the slug of the one that was put away just now; empty for none
 * @param offered what others offer them
 * @param title what was typed for a new one
 * @param error why it was refused, or empty
 */
public record WorkbenchView(
        List<SetLine> sets,
        List<SetLine> away,
        String justAway,
        List<OfferedLine> offered,
        String title,
        String error) {
    /** The set that was put away last; empty where none was. */
    public List<SetLine> undoable() {
        return away.stream().filter(set -> set.slug().equals(justAway)).toList();
    }

    /** A set that somebody offers. */
    public record OfferedLine(long offer, String from) {}

    /**
     * One of them.
     *
     * @param visibility who sees it, as a key of the messages
     * @param published whether there is a version of it to study
     * @param open how many candidates wait for a decision
     */
    public record SetLine(String slug, String title, int facts, int open, boolean published, String visibility) {}
}
