package app.footnote.author;

import app.footnote.db.Ids;
import app.footnote.db.Json;
import app.footnote.question.AuthorLibrary;
import app.footnote.question.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opening and saving single questions of a draft, without reading the others. */
final class QuestionDesk {
    static final String LABEL = "question";

    private final DraftQuestions questions;
    private final Drafts drafts;
    private final Ids ids;

    QuestionDesk(DraftQuestions questions, Drafts drafts, Ids ids) {
        this.questions = questions;
        this.drafts = drafts;
        this.ids = ids;
    }

    /** The id of a question that is not stored yet; nothing else has it. */
    String newId() {
        return "q-" + Long.toString(ids.next(), Character.MAX_RADIX);
    }

    static boolean isNewId(String id) {
        return id.matches("q-[0-9a-z]{8,14}");
    }

    /** The question as the draft has it, or as it is generated. */
    Optional<StoredQuestion> find(Draft draft, String id) {
        Optional<DraftPart> part = drafts.part(draft, DraftFile.QUESTIONS, id);
        Map<String, Object> fields = part.map(DraftPart::fields).orElse(Map.of());
        String revision = part.map(DraftPart::revision).orElse("");
        if (fields.containsKey("type")) {
            return Optional.of(new StoredQuestion(id, fields, revision, fields.containsKey("card")));
        }
        return generated(draft, id).map(generated -> {
            // an entry of a generated question that was put away says nothing but that
            Map<String, Object> whole = new LinkedHashMap<>(generated);
            whole.putAll(fields);
            return new StoredQuestion(id, whole, revision, true);
        });
    }

    private Optional<Map<String, Object>> generated(Draft draft, String id) {
        return questions.generated(draft.set(), id).map(GeneratedFields::of);
    }

    /**
     * Saves what was written. A question that is new is a draft at first.
     *
     * @param known as it was stored; empty for a new one
     * @param base the revision that the writing began from
     * @return what is stored now; empty where somebody else has changed it since, and nothing was done
     */
    Optional<StoredQuestion> save(
            Draft draft, long person, String id, EditedQuestion question, Optional<StoredQuestion> known, String base) {
        Map<String, Object> before = known.map(StoredQuestion::fields).orElse(Map.of("draft", true));
        Map<String, Object> fields = QuestionFields.of(id, question, before);
        if (known.isPresent() && known.get().isOwn() && Json.write(fields).equals(Json.write(before))) {
            // the same comes again where the answer to the first was lost on its way
            return known;
        }
        return known.map(StoredQuestion::revision).orElse("").equals(base)
                ? put(draft, person, id, fields, base)
                : Optional.empty();
    }

    /** Says of a stored question whether it is a draft still; empty as above. */
    Optional<StoredQuestion> ready(Draft draft, long person, StoredQuestion question, boolean ready) {
        Map<String, Object> fields = new LinkedHashMap<>(question.fields());
        if (ready) {
            fields.remove("draft");
        } else {
            fields.put("draft", true);
        }
        return put(draft, person, question.id(), fields, question.revision());
    }

    /** Stores another version of a question as a question of its own, a draft at first, and gives its id. */
    String keepBesides(Draft draft, long person, EditedQuestion question, Optional<StoredQuestion> original) {
        Map<String, Object> before =
                new LinkedHashMap<>(original.map(StoredQuestion::fields).orElse(Map.of()));
        before.remove("card");
        before.remove("archived");
        before.put("draft", true);
        String id = newId();
        put(draft, person, id, QuestionFields.of(id, question, before), "");
        return id;
    }

    /** Takes out the entry that stands in place of a generated question, which is as it was from then on. */
    void takeBack(Draft draft, long person, String id) {
        drafts.apply(draft.set(), person, LABEL, List.of(DraftEdit.remove(DraftFile.QUESTIONS, id)));
    }

    /** A topic of this title, which is added where the set has none, by its id; empty where the title is none. */
    Optional<String> topic(Draft draft, long person, String title) {
        if (!WorkbenchRoutes.isTitle(title)) {
            return Optional.empty();
        }
        Optional<String> known = EditorPage.topics(draft).stream()
                .filter(topic -> topic.title().equalsIgnoreCase(title))
                .map(Topic::id)
                .findFirst();
        String id = known.orElse(AuthorLibrary.slug(title));
        draft.withTopic(id, title)
                .ifPresent(set -> drafts.apply(draft.set(), person, "topic", List.of(DraftEdit.put(set))));
        return Optional.of(id);
    }

    private Optional<StoredQuestion> put(Draft draft, long person, String id, Map<String, Object> fields, String base) {
        DraftPart part = DraftPart.of(DraftFile.QUESTIONS, id, fields);
        return drafts.revise(draft.set(), person, LABEL, part, base)
                ? Optional.of(new StoredQuestion(id, fields, part.revision(), fields.containsKey("card")))
                : Optional.empty();
    }
}
