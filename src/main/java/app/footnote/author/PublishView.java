package app.footnote.author;

import java.util.List;
import java.util.Optional;

/**
 * Publishing of a set: how it stands, what is going on, what was found.
 *
 * @param state in a sentence
 * @param running what is going on; empty for nothing
 * @param said what came of the last check or publishing, as a text; empty for nothing
 * @param wrong whether that is a refusal
 * @param problems why the set cannot be read, each a sentence
 * @param errors how many there are
 * @param warnings how many there are
 * @param needsReason whether it can be published with a reason alone
 * @param lines some of them, the errors first
 * @param from the first of them, from 0
 * @param next where the next ones begin; 0 where none are left
 * @param outdated whether the set was changed since it was checked
 * @param note what was typed as a note
 * @param reason what was typed as a reason
 * @param practise whether there is a published version to study
 */
public record PublishView(
        String slug,
        String title,
        String state,
        Optional<Running> running,
        String said,
        boolean wrong,
        List<String> problems,
        int errors,
        int warnings,
        boolean needsReason,
        List<Line> lines,
        int from,
        int next,
        boolean outdated,
        String note,
        String reason,
        boolean practise) {
    /**
     * A phase that is going on.
     *
     * @param percent of all phases
     */
    public record Running(String says, int percent) {}

    /**
     * A finding.
     *
     * @param where the question or fact that it is about, in words
     * @param link where it is mended; empty where there is no such place
     */
    public record Line(boolean error, String where, String link, String says) {}

    public boolean checked() {
        return errors + warnings > 0;
    }
}
