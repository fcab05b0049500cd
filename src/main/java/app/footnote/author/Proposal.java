package app.footnote.author;

import app.footnote.db.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What accepting a candidate would put into the draft, and where it was found.
 *
 * @param file facts, or questions for a sentence that can be asked though no relation explains it
 * @param fact the fact as it stands in facts.yaml, by field, or the question as it stands in questions.yaml
 * @param entities what it is about, as they stand in entities.yaml
 * @param topic what its topic is called, where the draft has not got it yet
 * @param rule by which it was found
 * @param confidence from 0 to 1
 * @param places where the document says so
 */
record Proposal(
        DraftFile file,
        Map<String, Object> fact,
        List<Map<String, Object>> entities,
        String topic,
        String rule,
        double confidence,
        List<Place> places) {
    /**
     * Where a document says something.
     *
     * @param start where the words begin that carry it, in the sentence
     * @param end where they end, exclusive
     */
    record Place(int paragraph, int sentence, int start, int end, String quote) {
        static final Comparator<Place> IN_ORDER = Comparator.comparingInt(Place::paragraph)
                .thenComparingInt(Place::sentence)
                .thenComparingInt(Place::start);
    }

    /** What stands for a relation where the candidate is a sentence with a blank. */
    static final String BLANK = "sentence";

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
        return isQuestion() ? BLANK : text("relation");
    }

    boolean isQuestion() {
        return file == DraftFile.QUESTIONS;
    }

    /** The fact in one sentence, or the question. */
    String says() {
        return text(isQuestion() ? "stem" : "says");
    }

    /** A field of the fact as text; empty where it has none. */
    String text(String field) {
        Object value = fact.get(field);
        return value == null ? "" : String.valueOf(value);
    }

    /**
     * The parts that the draft would gain. An entity that it has already stays as it is there, and one that it has under
     * another name is that one.
     */
    List<DraftPart> parts(Draft draft) {
        List<DraftPart> parts = new ArrayList<>();
        draft.withTopic(text("topic"), topic).ifPresent(parts::add);
        DraftPart part = DraftPart.of(file, id(), fact);
        for (Map<String, Object> entity : entities) {
            String id = String.valueOf(entity.get("id"));
            if (draft.part(DraftFile.ENTITIES, id).isEmpty()) {
                Optional<DraftPart> same = Merge.called(draft, String.valueOf(entity.get("name")));
                if (same.isPresent()) {
                    part = Merge.renamed(part, id, same.get().id()).orElse(part);
                } else {
                    parts.add(DraftPart.of(DraftFile.ENTITIES, id, entity));
                }
            }
        }
        parts.add(part);
        return parts;
    }
}
