package app.footnote.author;

import app.footnote.db.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What accepting a candidate would put into the draft, and where it was found.
 *
 * @param fact the fact as it stands in facts.yaml, by field
 * @param entities what it is about, as they stand in entities.yaml
 * @param rule by which it was found
 * @param confidence from 0 to 1
 * @param places where the document says so
 */
record Proposal(
        Map<String, Object> fact,
        List<Map<String, Object>> entities,
        String rule,
        double confidence,
        List<Place> places) {
    /**
     * Where a document says something.
     *
     * @param start where the words begin that carry it, in the sentence
     * @param end where they end, exclusive
     */
    record Place(int paragraph, int sentence, int start, int end, String quote) {}

    static Proposal of(Candidate candidate) {
        return Json.read(candidate.body(), Proposal.class);
    }

    String body() {
        return Json.write(this);
    }

    String id() {
        return text("id");
    }

    String relation() {
        return text("relation");
    }

    String says() {
        return text("says");
    }

    /** A field of the fact as text; empty where it has none. */
    String text(String field) {
        Object value = fact.get(field);
        return value == null ? "" : String.valueOf(value);
    }

    /** The parts that the draft would gain. An entity that it has already stays as it is there. */
    List<DraftPart> parts(Draft draft) {
        List<DraftPart> parts = new ArrayList<>();
        for (Map<String, Object> entity : entities) {
            String id = String.valueOf(entity.get("id"));
            if (draft.part(DraftFile.ENTITIES, id).isEmpty()) {
                parts.add(DraftPart.of(DraftFile.ENTITIES, id, entity));
            }
        }
        parts.add(DraftPart.of(DraftFile.FACTS, id(), fact));
        return parts;
    }
}
