package app.footnote.author;

import app.footnote.web.Fields;
import java.util.List;

/**
 * With whom a set is shared, and on what terms.
 *
 * @param authors those who write it
 * @param owner whether whoever looks may take others off it
 * @param licences the terms to choose from, with the one that it has
 * @param source what it is a copy of; empty for nothing
 * @param fixed whether the terms of that do not let its own be others
 * @param instructors to whom it can be offered
 * @param offers to whom it was
 * @param said what was done last; empty for nothing
 */
public record SharingView(
        String slug,
        String title,
        Fields fields,
        List<Writer> authors,
        boolean owner,
        List<String> licences,
        String source,
        boolean fixed,
        List<Asked> instructors,
        List<OfferLine> offers,
        String said) {
    /** Somebody who writes it. */
    public record Writer(long person, String name, boolean owner, boolean self) {}

    /** Somebody it can be offered to. */
    public record Asked(long person, String name) {}

    /**
     * To whom it was offered.
     *
     * @param state as a key of the messages
     * @param open whether it can be taken back
     */
    public record OfferLine(long person, String name, String day, String state, boolean open, String answer) {}
}
