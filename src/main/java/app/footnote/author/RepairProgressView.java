package app.footnote.author;

import java.util.List;

/**
 * A change of a key that was made, and how far what rests on it has come.
 *
 * @param said what became of the question in the draft, as a message key's end; empty for nothing
 */
public record RepairProgressView(
        RepairView.Place place, RepairLine change, List<Step> steps, boolean ended, String said, String editor) {
    /**
     * A part of it.
     *
     * @param state {@code done}, {@code now} or {@code later}
     */
    public record Step(String name, String state, int done, int total) {}
}
