package app.footnote.question;

/**
 * Somebody who writes a set.
 *
 * @param owner whether they may take others off it
 */
public record SetAuthor(long person, boolean owner) {
    static final String OWNER = "OWNER";
    static final String CO_AUTHOR = "CO_AUTHOR";
}
