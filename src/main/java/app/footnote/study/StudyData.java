package app.footnote.study;

import app.footnote.account.Erasure;
import app.footnote.account.Move;
import app.footnote.account.PersonRows;
import app.footnote.account.PersonalData;
import app.footnote.account.PersonalExport;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Rounds and what is known about somebody's cards. Reviews go with their responses. */
public final class StudyData implements PersonalData {
    private static final PersonRows ROUND = new PersonRows("round", "id");
    private static final PersonRows CARD_STATE = new PersonRows("card_state", "card_id");

    @Override
    public List<PersonRows> rows() {
        return List.of(ROUND, CARD_STATE);
    }

    @Override
    public void export(Handle handle, long person, PersonalExport export) {
        PersonalData.super.export(handle, person, export);
        export.table("review", () -> ReviewStore.selectForExport(handle, person));
    }

    /** Reviews are a fold over the responses: they stay as long as those do. */
    @Override
    public boolean erase(Handle handle, Erasure erasure) {
        long person = erasure.person();
        CARD_STATE.delete(handle, person);
        RoundStore.deleteItemsOfFirst(handle, person, PersonRows.AT_ONCE);
        boolean rounds = ROUND.deleteSome(handle, person);
        return rounds && (erasure.answersKept() || ReviewStore.deleteSome(handle, person));
    }

    /** The states of cards are folded anew for both afterwards. */
    @Override
    public void move(Handle handle, Move move) {
        ROUND.move(handle, move);
        forgetStates(handle, move);
    }

    @Override
    public void putBack(Handle handle, Move move) {
        ROUND.putBack(handle, move);
        forgetStates(handle, move);
    }

    private static void forgetStates(Handle handle, Move move) {
        CARD_STATE.delete(handle, move.from());
        CARD_STATE.delete(handle, move.to());
    }
}
