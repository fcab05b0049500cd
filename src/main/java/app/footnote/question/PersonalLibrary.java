package app.footnote.question;

import app.footnote.account.Erasure;
import app.footnote.account.Move;
import app.footnote.account.PersonRows;
import app.footnote.account.PersonalData;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** What somebody has in the library: passages that they brought, the sets that they write, what they changed in them. */
public final class PersonalLibrary implements PersonalData {
    private static final List<PersonRows> ROWS = List.of(
            new PersonRows("reader_passage", "hash"),
            new PersonRows("set_author", "set_id"),
            new PersonRows("draft_change", "id"),
            new PersonRows("set_offer", "id"),
            new PersonRows("publishing", "set_id"));
    /** Why a set was published over its findings stays with the version; whoever did so is nobody in particular then. */
    private static final PersonRows PUBLISHED = new PersonRows("publication", "id");

    private static final List<PersonRows> ALL =
            Stream.concat(ROWS.stream(), Stream.of(PUBLISHED)).toList();

    @Override
    public List<PersonRows> rows() {
        return ALL;
    }

    @Override
    public boolean erase(Handle handle, Erasure erasure) {
        ROWS.forEach(rows -> rows.delete(handle, erasure.person()));
        PublicationStore.updateGone(handle, erasure.person());
        SetOwnerStore.deleteOrphaned(handle);
        return true;
    }

    @Override
    public void move(Handle handle, Move move) {
        ALL.forEach(rows -> rows.move(handle, move));
    }

    @Override
    public void putBack(Handle handle, Move move) {
        ALL.forEach(rows -> rows.putBack(handle, move));
    }
}
