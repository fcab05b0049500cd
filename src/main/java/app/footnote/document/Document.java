package app.footnote.document;

import org.jspecify.annotations.Nullable;

/**
 * A text that questions come from, as a bibliography names it.
 *
 * @param author the name by which it is cited, “Zhang”
 * @param date when it was published, as precisely as is known: 2018, 2018-12 or 2018-12-24
 * @param reference the full bibliographic entry
 * @param url where it can be read, or null
 */
public record Document(
        String id,
        String author,
        String date,
        String title,
        String reference,
        @Nullable String url) {
    /** As it stands in a sentence: “Zhang (2018)”. */
    public String cited() {
        return author + " (" + year() + ")";
    }

    public String year() {
        return date.substring(0, 4);
    }
}
