package app.footnote.question;

import app.footnote.account.Erasure;
import app.footnote.account.Move;
import app.footnote.account.PersonRows;
import app.footnote.account.PersonalData;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What somebody has in the library: passages that they brought, the sets that they write, what they changed in them. */
public final class PersonalLibrary implements PersonalData {
    private static final List<PersonRows> ROWS = List.of(
            new PersonRows("reader_passage", "hash"),
            new PersonRows("set_author", "set_id"),
            new PersonRows("draft_change", "id"),
            new PersonRows("set_offer", "id"));

    @Override
    public List<PersonRows> rows() {
        return ROWS;
    }

    @Override
    public boolean erase(Handle handle, Erasure erasure) {
        ROWS.forEach(rows -> rows.delete(handle, erasure.person()));
        SetOwnerStore.deleteOrphanedDrafts(handle);
        SetOwnerStore.deleteOrphanedCandidates(handle);
        SetOwnerStore.deleteOrphanedNames(handle);
        SetOwnerStore.deleteOrphanedChanges(handle);
        SetOwnerStore.deleteOrphanedOffers(handle);
        return true;
    }

    @Override
    public void move(Handle handle, Move move) {
        ROWS.forEach(rows -> rows.move(handle, move));
    }

    @Override
    public void putBack(Handle handle, Move move) {
        ROWS.forEach(rows -> rows.putBack(handle, move));
    }
}
