package app.footnote.author;

import java.util.List;

/**
 * Bringing a folder into a set.
 *
 * @param problems why a folder was not taken, each with file and line
 * @param sent the number of a folder that waits; 0 for none
 * @param counts what it changes, in a sentence
 * @param taken what comes from the folder
 * @param conflicts what was changed on both sides
 * @param warnings what keeps the set from being published as the folder has it, each with file and line
 * @param others files in the zip that hold nothing of a set
 * @param nothing whether it changes nothing
 */
public record ImportView(
        String slug,
        String title,
        List<String> problems,
        long sent,
        String counts,
        DifferenceView taken,
        List<Conflict> conflicts,
        List<String> warnings,
        List<String> others,
        boolean nothing) {
    /** An entry that was changed here and in the folder. */
    public record Conflict(String key, DifferenceView.Line line) {}
}
