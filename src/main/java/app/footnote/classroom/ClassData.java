package app.footnote.classroom;

import app.footnote.account.Erasure;
import app.footnote.account.Move;
import app.footnote.account.PersonRows;
import app.footnote.account.PersonalData;
import app.footnote.account.PersonalExport;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The classes somebody is in or teaches, and what they are allowed beside. */
public final class ClassData implements PersonalData {
    private static final PersonRows ENROLMENT = new PersonRows("enrolment", "class_id");
    private static final PersonRows TAUGHT = new PersonRows("class_instructor", "class_id");
    private static final PersonRows ACCOMMODATION = new PersonRows("accommodation", "person_id");
    private static final PersonRows LOOK = new PersonRows("accommodation_look", "looked_at");

    private static final PersonRows GROUPED = new PersonRows("group_member", "group_id");
    private static final PersonRows LISTED = new PersonRows("roster_member", "class_id");
    private static final PersonRows CODE = new PersonRows("private_code", "code");

    private final ClassFigures figures;

    public ClassData(ClassFigures figures) {
        this.figures = figures;
    }

    @Override
    public List<PersonRows> rows() {
        return List.of(
                ENROLMENT,
                TAUGHT,
                ACCOMMODATION,
                GROUPED,
                LISTED,
                CODE,
                LOOK,
                new PersonRows("accommodation_look", "looked_by", "looked_at"));
    }

    /** Who looked at accommodations is about those who looked as much, and stays with those who run the server. */
    @Override
    public void export(Handle handle, long person, PersonalExport export) {
        List.of(ENROLMENT, TAUGHT, ACCOMMODATION, GROUPED, LISTED, CODE)
                .forEach(rows -> rows.export(handle, person, export));
    }

    /** Somebody whose answers stay is still in the class, as nobody in particular; a class counts on either way. */
    @Override
    public boolean erase(Handle handle, Erasure erasure) {
        List.of(TAUGHT, ACCOMMODATION, GROUPED, LISTED, CODE, LOOK)
                .forEach(rows -> rows.delete(handle, erasure.person()));
        if (!erasure.answersKept()) {
            figures.keep(handle, erasure.person());
            EnrolmentStore.updateGone(handle, erasure.person());
            ENROLMENT.delete(handle, erasure.person());
        }
        return true;
    }

    @Override
    public void move(Handle handle, Move move) {
        ENROLMENT.move(handle, move);
        List.of(TAUGHT, GROUPED, LISTED, CODE).forEach(rows -> rows.move(handle, move));
        EnrolmentStore.insertTwice(handle, move);
        EnrolmentStore.updateEarlier(handle, move);
        ENROLMENT.delete(handle, move.from());
        if (AccommodationStore.select(handle, move.to()).isEmpty()) {
            AccommodationStore.insertMoved(handle, move);
            AccommodationStore.updatePerson(handle, move.from(), move.to());
        }
    }

    @Override
    public void putBack(Handle handle, Move move) {
        ENROLMENT.putBack(handle, move);
        List.of(TAUGHT, GROUPED, LISTED, CODE).forEach(rows -> rows.putBack(handle, move));
        EnrolmentStore.putBackTwice(handle, move);
        if (AccommodationStore.selectMoved(handle, move)) {
            AccommodationStore.updatePerson(handle, move.to(), move.from());
        }
    }
}
