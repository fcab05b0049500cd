package app.footnote.extract;

import app.footnote.document.ReadDocument;
import app.footnote.fact.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A document to find facts in.
 *
 * @param author the name by which it is cited, who reports what stands in it
 * @param date when it was published, which says what “last year” is; null where that is not known
 */
public record Source(String id, String author, @Nullable PartialDate date, ReadDocument document) {}
