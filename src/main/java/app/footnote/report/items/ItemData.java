package app.footnote.report.items;

import app.footnote.account.Erasure;
import app.footnote.account.Move;
import app.footnote.account.PersonRows;
import app.footnote.account.PersonalData;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** How somebody stands in a set, by which the questions that they meet next are told apart. */
public final class ItemData implements PersonalData {
    private static final PersonRows LEARNER = new PersonRows("item_learner", "set_id");

    @Override
    public List<PersonRows> rows() {
        return List.of(LEARNER);
    }

    @Override
    public boolean erase(Handle handle, Erasure erasure) {
        LEARNER.delete(handle, erasure.person());
        return true;
    }

    @Override
    public void move(Handle handle, Move move) {
        LEARNER.move(handle, move);
    }

    @Override
    public void putBack(Handle handle, Move move) {
        LEARNER.putBack(handle, move);
    }
}
