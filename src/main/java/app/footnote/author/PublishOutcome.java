package app.footnote.author;

import java.util.List;

/**
 * What came of checking or publishing a draft.
 *
 * @param revision of the draft that it is about
 * @param findings of the checks, the errors first
 * @param problems why it could not be read, each a sentence
 * @param note what was typed as what changed
 * @param reason what was typed as a reason
 */
record PublishOutcome(
        Kind kind, long revision, List<Reported> findings, List<String> problems, String note, String reason) {
    /** How it ended. */
    enum Kind {
        /** It was only checked. */
        CHECKED,
        PUBLISHED,
        /** Nothing is in it that was not published. */
        SAME,
        /** There are errors, and no reason was given. */
        REFUSED,
        /** There is nothing to ask. */
        EMPTY,
        UNREADABLE,
        CANCELLED,
        FAILED
    }

    List<Reported> errors() {
        return findings.stream().filter(Reported::error).toList();
    }
}
