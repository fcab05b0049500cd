package app.footnote.document.upload;

import app.footnote.account.Erasure;
import app.footnote.account.Move;
import app.footnote.account.PersonRows;
import app.footnote.account.PersonalData;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The documents that somebody brought. Their texts go with them. */
public final class DocumentData implements PersonalData {
    private static final PersonRows DOCUMENT = new PersonRows("uploaded_document", "id");

    @Override
    public List<PersonRows> rows() {
        return List.of(DOCUMENT);
    }

    @Override
    public boolean erase(Handle handle, Erasure erasure) {
        for (long version : DocumentStore.selectVersionsOf(handle, erasure.person())) {
            if (!DocumentTextStore.deleteSome(handle, version)) {
                return false;
            }
        }
        DOCUMENT.delete(handle, erasure.person());
        return true;
    }

    @Override
    public void move(Handle handle, Move move) {
        DOCUMENT.move(handle, move);
    }

    @Override
    public void putBack(Handle handle, Move move) {
        DOCUMENT.putBack(handle, move);
    }
}
