package app.footnote.author;

/**
 * A change of a key, in a list.
 *
 * @param address of its page
 * @param stem of the question
 * @param question the address of the page on which the question's key is changed
 * @param did what was done, in words
 * @param by who did it
 * @param result what came of it, in words; empty while it is being made
 * @param takenBack whether it was taken back
 * @param takesBack whether it took another one back
 */
public record RepairLine(
        String address,
        String stem,
        String question,
        String did,
        String reason,
        String by,
        String when,
        String result,
        boolean takenBack,
        boolean takesBack) {}
