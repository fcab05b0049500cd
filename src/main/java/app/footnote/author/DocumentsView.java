package app.footnote.author;

import app.footnote.document.upload.UploadedDocument;
import java.util.List;

/**
 * The documents that somebody may read.
 *
 * @param deleted what they put away and can have back
 * @param gone the id of the one that was put away just now, or 0
 * @param error what was wrong with the file that was sent, or empty
 */
public record DocumentsView(
        long person, List<UploadedDocument> documents, List<UploadedDocument> deleted, long gone, String error) {
    public boolean isOwn(UploadedDocument document) {
        return document.person() == person;
    }

    /** The one that was put away just now. */
    public List<UploadedDocument> justGone() {
        return deleted.stream().filter(document -> document.id() == gone).toList();
    }
}
