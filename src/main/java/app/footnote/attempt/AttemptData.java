package app.footnote.attempt;

import app.footnote.account.Erasure;
import app.footnote.account.Move;
import app.footnote.account.PersonRows;
import app.footnote.account.PersonalData;
import app.footnote.account.PersonalExport;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Somebody's attempts with all that was saved in them, what was allowed to them beside, and points they adjusted and late answers they accepted. */
public final class AttemptData implements PersonalData {
    private static final PersonRows ATTEMPT = new PersonRows("attempt", "id");
    private static final PersonRows OVERRIDE = new PersonRows("assignment_override", "id");
    private static final PersonRows ADJUSTMENT = new PersonRows("attempt_adjustment", "adjusted_by", "id");

    private static final PersonRows ACCEPTANCE = new PersonRows("attempt_acceptance", "accepted_by", "save_id");

    @Override
    public List<PersonRows> rows() {
        return List.of(ATTEMPT, OVERRIDE, ADJUSTMENT, ACCEPTANCE);
    }

    @Override
    public void export(Handle handle, long person, PersonalExport export) {
        PersonalData.super.export(handle, person, export);
        export.table("attempt_save", () -> AttemptDataStore.selectSaves(handle, person));
        export.table("attempt_event", () -> AttemptDataStore.selectEvents(handle, person));
    }

    /** Adjusted points and accepted answers stay, by nobody in particular. Attempts that stay keep no words of the person's own. */
    @Override
    public boolean erase(Handle handle, Erasure erasure) {
        long person = erasure.person();
        OVERRIDE.delete(handle, person);
        AttemptDataStore.updateAdjustedByNobody(handle, person);
        AttemptDataStore.updateAcceptedByNobody(handle, person);
        AttemptDataStore.deleteEvents(handle, person);
        if (erasure.answersKept()) {
            AttemptDataStore.updateAnonymous(handle, person);
            return true;
        }
        AttemptDataStore.deleteSavesOfFirst(handle, person, PersonRows.AT_ONCE);
        return ATTEMPT.deleteSome(handle, person);
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
