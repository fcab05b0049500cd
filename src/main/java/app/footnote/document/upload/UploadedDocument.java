package app.footnote.document.upload;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A document that somebody brought.
 *
 * @param person who brought it
 * @param published 2018, 2018-12 or 2018-12-24, or empty; what “last year” in the text is reckoned from
 * @param schoolClass the class that may read it, where the visibility is {@link Visibility#CLASS}
 * @param version the version that counts; empty until one was read
 * @param last the version that was brought last, which may still be waiting
 */
public record UploadedDocument(
        long id,
        long person,
        String title,
        String author,
        String published,
        String url,
        Visibility visibility,
        OptionalLong schoolClass,
        OptionalLong version,
        DocumentVersion last,
        Instant createdAt,
        Optional<Instant> deletedAt) {
    private static final String SIGN = "d";

    /** By which citations name it. */
    public String citedAs() {
        return SIGN + Long.toString(id, Character.MAX_RADIX);
    }

    /** The id of the document that citations name so; empty where it is none that was brought. */
    public static OptionalLong cited(String name) {
        if (!name.matches("d[0-9a-z]{8,13}")) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(name.substring(SIGN.length()), Character.MAX_RADIX));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /** What it is called as long as nobody gave it a title. */
    public String name() {
        return title.isEmpty() ? last.fileName() : title;
    }

    public boolean isRead() {
        return version.isPresent();
    }
}
