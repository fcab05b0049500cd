package app.footnote.account;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Who somebody is, and where they are signed in. */
public final class AccountData implements PersonalData {
    private static final PersonRows CLAIM = new PersonRows("claim", "to_person_id", "id");
    private static final PersonRows LINK = new PersonRows("link", "link_hash");
    private static final List<PersonRows> OWN = List.of(
            new PersonRows("account", "person_id"),
            new PersonRows("guest_name", "person_id"),
            new PersonRows("sign_in_token", "token_hash"));

    @Override
    public List<PersonRows> rows() {
        return List.of(
                new PersonRows("person", "id", "id"),
                OWN.get(0),
                OWN.get(1),
                OWN.get(2),
                LINK,
                new PersonRows("link", "made_by", "link_hash"),
                CLAIM,
                new PersonRows("claim", "from_person_id", "id"),
                new PersonRows("claim", "merge_by", "id"));
    }

    /** The claims that gave somebody what others had done are theirs; the others speak of somebody else. */
    @Override
    public void export(Handle handle, long person, PersonalExport export) {
        rows().subList(0, 5).forEach(rows -> rows.export(handle, person, export));
        CLAIM.export(handle, person, export);
    }

    @Override
    public boolean erase(Handle handle, Erasure erasure) {
        long person = erasure.person();
        rows().stream()
                .filter(rows -> !rows.table().equals("person"))
                .filter(rows -> !rows.person().endsWith("_by"))
                .forEach(rows -> rows.delete(handle, person));
        return true;
    }

    /** Who somebody is does not move: the two stay two until one is erased. */
    @Override
    public void move(Handle handle, Move move) {}

    @Override
    public void putBack(Handle handle, Move move) {}
}
