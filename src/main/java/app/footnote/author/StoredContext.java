package app.footnote.author;

import app.footnote.db.Database;
import app.footnote.db.Json;
import app.footnote.document.DividedText;
import app.footnote.question.verify.TextSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The set around one question, of which only those rows are read that are asked for. */
final class StoredContext implements QuestionContext {
    private final Database database;
    private final Drafts drafts;
    private final Draft draft;
    private final TextSource texts;
    private final Predicate<String> images;

    /**
     * @param draft with what the set says of itself and with its documents
     * @param images whether the bytes of an image are kept, by its name
     */
    StoredContext(Database database, Drafts drafts, Draft draft, TextSource texts, Predicate<String> images) {
        this.database = database;
        this.drafts = drafts;
        this.draft = draft;
        this.texts = texts;
        this.images = images;
    }

    @Override
    public boolean hasTopic(String id) {
        return DraftContext.topics(draft.parts(DraftFile.SET).get(0)).contains(id);
    }

    @Override
    public boolean hasDocument(String id) {
        return draft.part(DraftFile.DOCUMENTS, id).isPresent();
    }

    @Override
    public Optional<DividedText> text(String document) {
        return hasDocument(document) ? texts.text(document) : Optional.empty();
    }

    @Override
    public Optional<DraftPart> fact(String id) {
        return drafts.part(draft, DraftFile.FACTS, id);
    }

    @Override
    public List<DraftPart> facts(String relation) {
        return holding(DraftFile.FACTS, "relation", relation);
    }

    @Override
    public List<String> names(String entity) {
        return drafts.part(draft, DraftFile.ENTITIES, entity)
                .map(DraftContext::names)
                .orElse(List.of());
    }

    @Override
    public List<String> cardsAskedIn(String stem, String question) {
        return database.read(handle -> QuestionPartStore.selectCards(handle, draft.set(), stem, question));
    }

    @Override
    public boolean hasImage(String name) {
        return images.test(name);
    }

    /** The rows narrow it down; what their fields say decides. */
    private List<DraftPart> holding(DraftFile file, String field, String value) {
        String text = '"' + field + "\":" + Json.write(value);
        return database.read(handle -> QuestionPartStore.selectHolding(handle, draft.set(), file, text)).stream()
                .filter(part -> value.equals(part.fields().get(field)))
                .toList();
    }
}
