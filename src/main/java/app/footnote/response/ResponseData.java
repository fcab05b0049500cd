package app.footnote.response;

import app.footnote.account.Erasure;
import app.footnote.account.Move;
import app.footnote.account.PersonRows;
import app.footnote.account.PersonalData;
import app.footnote.account.PersonalExport;
import app.footnote.question.Library;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What somebody answered, the keys that they changed, and what they were told of others' changes. */
public final class ResponseData implements PersonalData {
    private static final PersonRows RESPONSE = new PersonRows("response", "id");
    private static final PersonRows NOTICE = new PersonRows("key_notice", "id");
    private static final PersonRows CHANGE = new PersonRows("key_change", "id");

    private final Library library;

    public ResponseData(Library library) {
        this.library = library;
    }

    @Override
    public List<PersonRows> rows() {
        return List.of(RESPONSE, NOTICE, CHANGE);
    }

    @Override
    public void export(Handle handle, long person, PersonalExport export) {
        RESPONSE.export(
                handle,
                person,
                (name, rows) -> export.table(name, () -> rows.get().map(this::withQuestion)));
        NOTICE.export(handle, person, export);
        CHANGE.export(handle, person, export);
    }

    /**
     * Keys stay changed, by nobody in particular. Answers that stay lose what a device called them, and words of the
     * person's own.
     */
    @Override
    public boolean erase(Handle handle, Erasure erasure) {
        NOTICE.delete(handle, erasure.person());
        KeyChangeStore.updateByNobody(handle, erasure.person());
        if (!erasure.answersKept()) {
            return RESPONSE.deleteSome(handle, erasure.person());
        }
        ResponseStore.updateAnonymous(handle, erasure.person());
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

    private Map<String, Object> withQuestion(Map<String, Object> row) {
        Map<String, Object> told = new LinkedHashMap<>(row);
        if (row.get("question_version_id") instanceof Number version) {
            told.put("question", library.question(version.longValue()).asked().plain());
        }
        return told;
    }
}
