package app.footnote.study;

import app.footnote.account.Erasure;
import app.footnote.account.Move;
import app.footnote.account.PersonRows;
import app.footnote.account.PersonalData;
import app.footnote.account.PersonalExport;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Rounds, what somebody chose for their study, and what is known about their cards. Reviews go with their responses. */
public final class StudyData implements PersonalData {
    private static final PersonRows ROUND = new PersonRows("round", "id");
    /** Folds over the answers. */
    private static final List<PersonRows> FOLDS = List.of(
            new PersonRows("card_state", "card_id"),
            new PersonRows("review_day", "studied_on"),
            new PersonRows("mastery_day", "studied_on"),
            new PersonRows("known_today", "set_id"),
            new PersonRows("known_before", "card_id"));

    /** What somebody chose and did; it is theirs alone and goes where they go. */
    private static final List<PersonRows> OWN = List.of(
            new PersonRows("study_settings", "set_id"),
            new PersonRows("study_manner", "set_id"),
            new PersonRows("own_card", "card_id"),
            new PersonRows("question_message", "id"),
            new PersonRows("card_mark", "card_id"),
            new PersonRows("fitted_parameters", "id"));

    /** There are many of these, so that they are deleted a part at a time. */
    private static final List<PersonRows> STEPS =
            List.of(new PersonRows("study_session", "id"), new PersonRows("study_action", "id"));

    @Override
    public List<PersonRows> rows() {
        return Stream.of(List.of(ROUND), FOLDS, OWN, STEPS)
                .flatMap(List::stream)
                .toList();
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
        FOLDS.forEach(rows -> rows.delete(handle, person));
        OwnCardStore.updateBlank(handle, person);
        OWN.forEach(rows -> rows.delete(handle, person));
        boolean steps = true;
        for (PersonRows rows : STEPS) {
            steps = rows.deleteSome(handle, person) && steps;
        }
        RoundStore.deleteItemsOfFirst(handle, person, PersonRows.AT_ONCE);
        boolean rounds = ROUND.deleteSome(handle, person);
        return steps && rounds && (erasure.answersKept() || ReviewStore.deleteSome(handle, person));
    }

    /** Cards are folded anew for both afterwards; until then what is moved is counted nowhere. */
    @Override
    public void move(Handle handle, Move move) {
        ROUND.move(handle, move);
        OWN.forEach(rows -> rows.move(handle, move));
        STEPS.forEach(rows -> rows.move(handle, move));
        ReviewDayStore.updateUncounted(handle, move.from());
        FOLDS.forEach(rows -> rows.delete(handle, move.from()));
        forgetStates(handle, move.to());
    }

    @Override
    public void putBack(Handle handle, Move move) {
        ROUND.putBack(handle, move);
        OWN.forEach(rows -> rows.putBack(handle, move));
        STEPS.forEach(rows -> rows.putBack(handle, move));
        ReviewDayStore.updateWithoutMoved(handle, move);
        ReviewDayStore.updateUncountedMoved(handle, move);
        FOLDS.forEach(rows -> rows.delete(handle, move.from()));
        forgetStates(handle, move.to());
    }

    /** What was counted of the person's own answers stays. */
    private static void forgetStates(Handle handle, long person) {
        FOLDS.stream().filter(rows -> !rows.table().equals("review_day")).forEach(rows -> rows.delete(handle, person));
    }
}
