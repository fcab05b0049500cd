package app.footnote.document.upload;

import app.footnote.db.Database;
import app.footnote.db.Recent;
import app.footnote.document.DividedText;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The texts of documents that people brought, by the names under which they are cited; for looking up single passages,
 * whoever asks. One that was put away is still cited, and gone once it is deleted for good.
 */
public final class UploadedTexts {
    private static final int AT_HAND = 4;

    private final Database database;
    private final Recent<DividedText> recent = new Recent<>(AT_HAND);

    public UploadedTexts(Database database) {
        this.database = database;
    }

    /** The version of the document that counts. */
    public Optional<DividedText> text(String cited) {
        OptionalLong id = UploadedDocument.cited(cited);
        return id.isEmpty()
                ? Optional.empty()
                : database.read(handle -> DocumentStore.selectCounting(handle, id.getAsLong()))
                        .map(this::text);
    }

    private DividedText text(DocumentVersion version) {
        DividedText known = recent.find(version.id());
        if (known != null) {
            return known;
        }
        DividedText read = StoredTexts.read(database, version).text();
        recent.keep(version.id(), read);
        return read;
    }
}
