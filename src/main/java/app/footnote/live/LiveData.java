package app.footnote.live;

import app.footnote.account.Erasure;
import app.footnote.account.Move;
import app.footnote.account.PersonRows;
import app.footnote.account.PersonalData;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The rooms that somebody opened, and those that they played in. */
public final class LiveData implements PersonalData {
    private static final PersonRows OPENED = new PersonRows("room", "id");
    private static final PersonRows PLAYED = new PersonRows("room_player", "room_id");

    @Override
    public List<PersonRows> rows() {
        return List.of(OPENED, PLAYED);
    }

    /** A room belongs to those who played in it too: it stays, and is nobody's. */
    @Override
    public boolean erase(Handle handle, Erasure erasure) {
        RoomStore.updateHostGone(handle, erasure.person());
        if (erasure.answersKept()) {
            RoomPlayerStore.updateAnonymous(handle, erasure.person(), "?");
        } else {
            RoomEventStore.deleteOf(handle, erasure.person());
            PLAYED.delete(handle, erasure.person());
        }
        return true;
    }

    @Override
    public void move(Handle handle, Move move) {
        rows().forEach(rows -> rows.move(handle, move));
    }

    @Override
    public void putBack(Handle handle, Move move) {
        rows().forEach(rows -> rows.putBack(handle, move));
    }
}
