package app.footnote.author;

import app.footnote.db.Json;
import app.footnote.question.ContentHash;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One document, entity, fact or question of a draft.
 *
 * @param id by which it is known in its file
 * @param body what its file says of it, as JSON
 */
record DraftPart(DraftFile file, String id, String body) {
    private static final int REVISION = 16;

    /** A part with these fields. */
    static DraftPart of(DraftFile file, String id, Map<String, ?> fields) {
        return new DraftPart(file, id, Json.write(fields));
    }

    /** By which it is known in the whole draft. */
    String key() {
        return file.code() + ' ' + id;
    }

    /** Tells this from what it said before. */
    String revision() {
        return ContentHash.of(body).substring(0, REVISION);
    }

    /** Whether the other says the same, however it is written. */
    boolean saysTheSame(DraftPart other) {
        return body.equals(other.body) || FieldText.plain(fields()).equals(FieldText.plain(other.fields()));
    }

    /** Tells what it says from all else, however it is written. */
    String meaning() {
        return ContentHash.of(Json.write(FieldText.plain(fields()))).substring(0, REVISION);
    }

    /** What its file says of it, by field. */
    @SuppressWarnings("unchecked")
    Map<String, Object> fields() {
        return new LinkedHashMap<>(Json.read(body, Map.class));
    }
}
