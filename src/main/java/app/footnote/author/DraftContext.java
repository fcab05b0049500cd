package app.footnote.author;

import app.footnote.document.DividedText;
import app.footnote.question.markup.Markup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A whole draft at hand, as when all its questions are checked. */
final class DraftContext implements QuestionContext {
    private final Map<String, DividedText> texts;
    private final Predicate<String> images;
    private final Set<String> topics = new HashSet<>();
    private final Set<String> documents = new HashSet<>();
    private final Map<String, DraftPart> facts = new HashMap<>();
    private final Map<String, List<DraftPart>> byRelation = new HashMap<>();
    private final Map<String, List<String>> names = new HashMap<>();
    private final Map<String, List<DraftPart>> byStem = new HashMap<>();

    /**
     * @param texts of its documents, as far as they are at hand
     * @param images whether the bytes of an image are kept, by its name
     */
    DraftContext(Draft draft, Map<String, DividedText> texts, Predicate<String> images) {
        this.texts = texts;
        this.images = images;
        for (DraftPart part : draft.parts()) {
            switch (part.file()) {
                case SET -> topics.addAll(topics(part));
                case DOCUMENTS -> documents.add(part.id());
                case ENTITIES -> names.put(part.id(), names(part));
                case FACTS -> {
                    facts.put(part.id(), part);
                    String relation = String.valueOf(part.fields().get("relation"));
                    byRelation
                            .computeIfAbsent(relation, first -> new ArrayList<>())
                            .add(part);
                }
                case QUESTIONS -> {
                    String stem = stem(part);
                    byStem.computeIfAbsent(stem, first -> new ArrayList<>()).add(part);
                }
                case RELATIONS, CONFLICTS, VETOES -> {}
            }
        }
    }

    /** The ids of the topics that the set names. */
    static List<String> topics(DraftPart set) {
        return set.fields().get("topics") instanceof List<?> list
                ? list.stream()
                        .map(topic -> topic instanceof Map<?, ?> fields ? String.valueOf(fields.get("id")) : "")
                        .toList()
                : List.of();
    }

    private static String stem(DraftPart part) {
        Map<String, Object> fields = part.fields();
        return new Markup(
                        DraftQuestion.text(fields, "stem"),
                        DraftQuestion.text(fields, "text").equals("markdown"))
                .plain();
    }

    /** All that an entity is called. */
    static List<String> names(DraftPart entity) {
        Stream<String> aliases = entity.fields().get("aliases") instanceof List<?> list
                ? list.stream().map(String::valueOf)
                : Stream.of();
        return Stream.concat(Stream.of(String.valueOf(entity.fields().get("name"))), aliases)
                .toList();
    }

    @Override
    public boolean hasTopic(String id) {
        return topics.contains(id);
    }

    @Override
    public boolean hasDocument(String id) {
        return documents.contains(id);
    }

    @Override
    public Optional<DividedText> text(String document) {
        return Optional.ofNullable(texts.get(document));
    }

    @Override
    public Optional<DraftPart> fact(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    @Override
    public List<DraftPart> facts(String relation) {
        return byRelation.getOrDefault(relation, List.of());
    }

    @Override
    public List<String> names(String entity) {
        return names.getOrDefault(entity, List.of());
    }

    @Override
    public List<String> cardsAskedIn(String stem, String question) {
        return byStem.getOrDefault(stem, List.of()).stream()
                .filter(part -> !part.id().equals(question))
                .filter(part -> !DraftQuestion.is(part.fields(), "archived"))
                .map(QuestionFindings::card)
                .toList();
    }

    @Override
    public boolean hasImage(String name) {
        return images.test(name);
    }
}
